import { refuse } from '../../../shared/domain/kernel/result';
import { rewardDefined } from '../../../shared/domain/programme';
import { itemOfReward, stockOfReward, timesOf } from '../../../shared/domain/rewards';
import type { Piece } from '../../../shared/domain/stock';
import { redeemReward as contract } from '../../../shared/contract/member/redeem-reward';
import { defineShopperAction, notAMember, self } from '../../_lib/door/shopper';
import { ofRequest } from '../../_lib/ids';
import { netBalance } from '../../_lib/members/entry';
import type { Effect } from '../../_lib/members/execute';
import { executeWithPiece } from '../../_lib/stock/execute-with-piece';
import { membershipUnlessGone } from '../../_lib/stock/membership-unless-gone';

function gained({ events }: Effect) {
  const opened = events.find((event) => event.kind === 'pick-up-opened');
  const issued = events.find((event) => event.kind === 'coupon-issued');
  return { pickUp: opened?.pickUp ?? null, coupon: issued?.coupon ?? null };
}

export const redeemReward = defineShopperAction(contract, {
  gather: (asked) => membershipUnlessGone(asked, itemOfReward(asked.input.reward)),
  run: async ({ input: { reward: id, points, requestId }, found, at, programme, request }) => {
    if (found === 'gone') return refuse({ code: 'sold-out' });
    if (found === null) return notAMember;
    const reward = rewardDefined(programme, id);
    if (reward === undefined) return refuse({ code: 'no-such-reward' });
    const gainId = ofRequest(found._id, requestId);
    return executeWithPiece(found, {
      programme,
      act: { at, action: contract.name, actor: self(found) },
      request,
      stock: stockOfReward(reward),
      hadOne: timesOf(found.state.rewards, id) > 0,
      command: (piece: Piece | null) => ({
        kind: 'redeem-reward',
        ...{ reward: id, points, id: gainId, piece, at },
      }),
      answer: (effect) => ({ balance: netBalance(effect.member, at), ...gained(effect) }),
    });
  },
});
