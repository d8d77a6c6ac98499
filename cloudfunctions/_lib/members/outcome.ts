import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { netBalance } from './entry';
import type { Effect } from './execute';

/** What an act of the member's own earned, and what the balances became. */
export const outcomeOf = ({ member, events }: Effect, at: Instant) => ({
  pointsEarned: sumOf(events, (event) => (event.kind === 'points-earned' ? event.points : 0)),
  balance: netBalance(member, at),
  growth: sumOf(member.growth, (day) => day.growth),
  tier: member.tier.standing.tier,
});
