import { assert } from '../../../shared/domain/kernel/assert';
import { accept } from '../../../shared/domain/kernel/result';
import { passTime } from '../../../shared/domain/members';
import { balance as balanceOf } from '../../../shared/domain/points';
import { type Programme, couponDefined } from '../../../shared/domain/programme';
import {
  type Reward,
  openPickUps,
  stockOfReward,
  timesOf,
  whyNotReward,
} from '../../../shared/domain/rewards';
import { rewards as contract } from '../../../shared/contract/member/rewards';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

import { programmeAt } from '../../_lib/programme/published';
import { remindersShown } from '../../_lib/reach/shown';
import { availabilityOf, leftOf } from '../../_lib/stock/availability';
import { storesNamed } from '../../_lib/till/stores';

function givenBy(programme: Programme, { gives }: Reward) {
  if (gives.kind === 'goods') return gives;
  const coupon = couponDefined(programme, gives.coupon);
  assert(coupon !== undefined, 'a reward names a coupon there is');
  return { kind: gives.kind, coupon };
}

export const rewards = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores, left] = await Promise.all([
      ownMembership(asked),
      storesNamed(),
      programmeAt(asked.at).then((programme) =>
        leftOf(programme.rewards.map(stockOfReward), asked.at),
      ),
    ]);
    return { member, stores, left };
  },
  run: async ({ found: { member: stored, stores, left }, at, programme }) => {
    if (stored === null) return notAMember;
    const { member } = passTime(programme, stored.state, at);
    const balance = balanceOf(member.points, at);
    return accept({
      at,
      balance,
      rewards: programme.rewards.map((reward) => ({
        ...reward,
        gives: givenBy(programme, reward),
        redeemed: timesOf(member.rewards, reward.id),
        ...availabilityOf(
          stockOfReward(reward),
          left,
          whyNotReward(member.rewards, reward, { at, balance }),
        ),
      })),
      pickUps: openPickUps(member.rewards),
      reminders: remindersShown(programme, member.reach, ['coupon-expiring', 'pick-up-ending']),
      stores,
      tiers: programme.tiers.tiers,
    });
  },
});
