import type { Day } from '../kernel/day';
import { type Programme, benefitOf } from '../programme';
import type { Buyer } from '../quote';
import type { Member } from './model';

/** The member as the quote sees one, on the day of the purchase. */
export function buyerOf(programme: Programme, member: Member, on: Day): Buyer {
  const { tier } = member.tier.standing;
  const { latest } = member.purchases;
  return {
    tier,
    benefit: benefitOf(programme, tier),
    pointsToday: latest?.on === on ? latest.points : 0,
  };
}
