import { assert } from '../../../shared/domain/kernel/assert';
import { accept } from '../../../shared/domain/kernel/result';
import { stockOfClaim, timesClaimed, whyNotClaim } from '../../../shared/domain/claims';
import { couponDefined } from '../../../shared/domain/programme';
import { offers as contract } from '../../../shared/contract/member/offers';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { programmeAt } from '../../_lib/programme/published';
import { remindersShown } from '../../_lib/reach/shown';
import { availabilityOf, leftOf } from '../../_lib/stock/availability';
import { storesNamed } from '../../_lib/till/stores';

export const offers = defineShopperAction(contract, {
  gather: async (asked) => {
    const member = ownMembership(asked);
    const { claims } = await programmeAt(asked.at);
    const [left, stores] = await Promise.all([
      leftOf(claims.map(stockOfClaim), asked.at),
      storesNamed(),
    ]);
    return { member: await member, left, stores };
  },
  run: async ({ found: { member, left, stores }, at, programme }) =>
    member === null
      ? notAMember
      : accept({
          at,
          claims: programme.claims.map((claim) => {
            const coupon = couponDefined(programme, claim.coupon);
            assert(coupon !== undefined, 'a claim names a coupon there is');
            const refusal = whyNotClaim(member.state.claims, claim, at);
            return {
              ...claim,
              coupon,
              claimed: timesClaimed(member.state.claims, claim.id),
              ...availabilityOf(stockOfClaim(claim), left, refusal),
            };
          }),
          reminders: remindersShown(programme, member.state.reach, ['coupon-expiring']),
          stores,
          tiers: programme.tiers.tiers,
        }),
});
