import type { Day } from '../kernel/day';
import { type Programme, benefitOf } from '../programme';
import { pointsEarnedOn } from '../purchases';
import type { Buyer } from '../quote';
import type { Member } from './model';

/** The member as the quote sees one, on the day of the purchase. */
export function buyerOf(programme: Programme, member: Member, on: Day): Buyer {
  const { tier } = member.tier.standing;
  return {
    tier,
    benefit: benefitOf(programme, tier),
    coupons: member.wallet.live,
    mostCoupons: programme.coupons.mostPerPurchase,
    pointsToday: pointsEarnedOn(member.purchases, on),
  };
}
