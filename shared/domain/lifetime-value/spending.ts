import type { Day } from '../kernel/day';
import type { Month } from '../kernel/month';
import type { Spending, SpendingMoved } from './model';

/** Somebody whose day 0 is this day, whatever it was before. */
export const ofCohort = (spending: Spending | null, cohort: Day): Spending => ({
  cohort,
  fen: spending?.fen ?? {},
});

/** So much more paid, or, below zero, given back of what was paid in a month. What was never counted cannot be. */
export function spent(spending: Spending, month: Month, fen: number): Spending {
  const { [month]: before = 0, ...others } = spending.fen;
  const after = before + fen;
  return { ...spending, fen: after > 0 ? { ...others, [month]: after } : others };
}

/** How spending changed, or null when it did not. */
export function spendingMoved(
  before: Spending | null,
  after: Spending | null,
): SpendingMoved | null {
  const cohorts = [...new Set([before, after].flatMap((each) => each?.cohort ?? []))];
  const stays = before !== null && after !== null && cohorts.length === 1;
  if (!stays) return cohorts.length === 0 ? null : { cohorts, before, after };
  const months = Object.keys({ ...before.fen, ...after.fen });
  const changed = months.filter((month) => before.fen[month] !== after.fen[month]);
  return changed.length === 0
    ? null
    : { cohorts, before: only(before, changed), after: only(after, changed) };
}

const only = ({ cohort, fen }: Spending, months: readonly Month[]): Spending => ({
  cohort,
  fen: Object.fromEntries(Object.entries(fen).filter(([month]) => months.includes(month))),
});
