import { type Day, addDays, daysBetween } from '../kernel/day';
import { assert } from '../kernel/assert';
import type { Band } from '../presence';
import { LONGEST_GAP } from './day-gaps';

/** Members of a band who were there on a day and next so many days later; null for not again. */
export type GapCount = Readonly<{ band: Band; gap: number | null; members: number }>;

/** The members there on each day. */
export type DayGaps = ReadonlyMap<Day, readonly GapCount[]>;

/** Churn of the active base (M9): who was there in the earlier period and not in the later one. */
export type BaseChurn = Readonly<{
  before: number;
  churned: number;
  /** Whose day 0 is in the later period. */
  joined: number;
  /** There in the later period, older than it, and not there in the earlier one. */
  returned: number;
  after: number;
}>;

/** The two periods of N days that end on a day. */
export const periodsOf = (asOf: Day, days: number) => ({
  earlier: { from: addDays(asOf, 1 - 2 * days), to: addDays(asOf, -days) },
  later: { from: addDays(asOf, 1 - days), to: asOf },
});

/** Churn of the active base between the last N days and the N before; N up to 200, half the longest gap. */
export function baseChurn(
  gaps: DayGaps,
  { asOf, days, joined }: Readonly<{ asOf: Day; days: number; joined: number }>,
): BaseChurn {
  assert(2 * days <= LONGEST_GAP, 'a gap over both periods is told from none');
  const { earlier, later } = periodsOf(asOf, days);
  const before = lastSeen(gaps, { ...earlier, notBy: earlier.to });
  const churned = lastSeen(gaps, { ...earlier, notBy: asOf });
  const after = lastSeen(gaps, { ...later, notBy: asOf });
  return { before, churned, joined, returned: after - before + churned - joined, after };
}

/** Members there between two days and not again up to a later one: each is counted on the last day it was there. */
export function lastSeen(
  gaps: DayGaps,
  { from, to, notBy }: Readonly<{ from: Day; to: Day; notBy: Day }>,
): number {
  let sum = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const leap = daysBetween(day, notBy);
    for (const { gap, members } of gaps.get(day) ?? []) {
      if (gap === null || gap > leap) sum += members;
    }
  }
  return sum;
}
