import { type Day, addDays } from '../../shared/domain/kernel/day';
import {
  type DayKind,
  type Days,
  type DaysMoved,
  moved,
  noDays,
  setOf,
} from '../../shared/domain/presence';
import {
  type Cohort,
  type DayGaps,
  type GapCount,
  type Unit,
  cellMoves,
  cohortsFrom,
  gapMoves,
} from '../../shared/domain/retention';

/** Days by number, the first day of the example being 0. */
export const numbered = (n: number): Day => addDays('2026-01-05', n);

/** A member's days, by kind, from their numbers. */
export const daysOf = (days: Partial<Record<DayKind, readonly number[]>>): Days => ({
  visit: setOf((days.visit ?? []).map(numbered)),
  purchase: setOf((days.purchase ?? []).map(numbered)),
  open: setOf((days.open ?? []).map(numbered)),
});

/** The cohorts that members' moves from one state to the next add up to; one that all have left is none. */
export const cohortsOf = (
  histories: readonly (readonly Days[])[],
  of: DayKind,
  unit: Unit = 'day',
): readonly Cohort[] =>
  cohortsFrom(
    histories.flatMap(movesOf).flatMap(({ before, after }) => cellMoves(before, after)),
    { of, unit },
  ).filter(({ triangle }) => triangle.leapt.some((members) => members !== 0));

/** The gaps by calendar day that the same moves add up to. */
export function dayGapsOf(histories: readonly (readonly Days[])[], of: DayKind): DayGaps {
  const gaps = new Map<Day, GapCount[]>();
  for (const { day, of: kind, band, gap, by } of histories.flatMap(movesOf).flatMap(gapMovesOf)) {
    if (kind !== of) continue;
    const counts = gaps.get(day) ?? [];
    const known = counts.find((count) => count.band === band && count.gap === gap);
    const others = counts.filter((count) => count !== known);
    const members = (known?.members ?? 0) + by;
    gaps.set(day, members === 0 ? others : [...others, { band, gap, members }]);
  }
  return gaps;
}

const gapMovesOf = ({ before, after }: DaysMoved) => gapMoves(before, after);

const movesOf = (states: readonly Days[]) =>
  states.flatMap((state, i) => moved(states[i - 1] ?? noDays, state) ?? []);
