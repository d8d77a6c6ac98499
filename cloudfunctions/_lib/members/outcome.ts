import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, growthHeld } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { netBalance } from './entry';
import type { Effect } from './execute';

/** What the balances are: redeemable points less debt, growth that counts, and the tier. */
export const standingOf = (programme: Programme, member: Member, at: Instant) => ({
  balance: netBalance(member, at),
  growth: growthHeld(programme, member, at),
  tier: member.tier.standing.tier,
});

/** What an act of the member's own earned, and what the balances became. */
export const outcomeOf = (programme: Programme, { member, events }: Effect, at: Instant) => ({
  pointsEarned: sumOf(events, (event) => (event.kind === 'points-earned' ? event.points : 0)),
  ...standingOf(programme, member, at),
});
