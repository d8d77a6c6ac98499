import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { MemberEvent } from '../members';
import type { TierChange } from '../tiers';

/** One act in a member's ledger, as far as a recap needs it. */
export type RecapEntry = Readonly<{ at: Instant; events: readonly MemberEvent[] }>;

/** Parts of the day: before 11, to 14, to 18, after. */
export type HourBand = 'morning' | 'midday' | 'afternoon' | 'evening';

/** A member's year in the programme (年度回顾). What too little is known for is null, not guessed. */
export type Recap = Readonly<{
  year: number;
  /** The last day it tells of: the year may still run. */
  through: Day;
  visitDays: number;
  stores: number;
  /** The store visited on most days, if it is one, and often enough to say so. */
  favouriteStore: string | null;
  /** When most visits were, if more than half of them were then, and often enough to say so. */
  favouriteHours: HourBand | null;
  firstVisitOn: Day | null;
  purchases: number;
  /** What tier and coupons took off the list price of what was kept. */
  savedFen: number;
  points: Readonly<{ earned: number; redeemed: number }>;
  checkIns: Readonly<{ days: number; longestStreak: number }>;
  tiers: readonly Readonly<{ on: Day; from: string; to: string; why: TierChange }>[];
}>;
