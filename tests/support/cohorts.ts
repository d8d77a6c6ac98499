import { type Day, addDays } from '../../shared/domain/kernel/day';
import { type DayKind, type Days, moved, noDays, setOf } from '../../shared/domain/presence';
import {
  type Cohort,
  type DayGaps,
  LAST_DAY,
  cellAt,
  cellMoves,
  emptyTriangle,
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

/** The cohorts that members' moves from one state to the next add up to. */
export function cohortsOf(histories: readonly (readonly Days[])[], of: DayKind): readonly Cohort[] {
  const cohorts = new Map<Day, Int32Array>();
  for (const { before, after } of histories.flatMap(movesOf)) {
    for (const move of cellMoves(before, after)) {
      if (move.of !== of || move.unit !== 'day') continue;
      const cells = cohorts.get(move.cohort) ?? emptyTriangle(LAST_DAY).cells;
      const at = cellAt(LAST_DAY, move.p, move.q ?? LAST_DAY + 1);
      cells[at] = (cells[at] ?? 0) + move.by;
      cohorts.set(move.cohort, cells);
    }
  }
  return [...cohorts]
    .map(([day, cells]) => ({ day, triangle: { last: LAST_DAY, cells } }))
    .filter(({ triangle }) => triangle.cells.some((members) => members !== 0))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The gaps by calendar day that the same moves add up to. */
export function dayGapsOf(histories: readonly (readonly Days[])[], of: DayKind): DayGaps {
  const gaps = new Map<Day, Map<number | null, number>>();
  for (const { before, after } of histories.flatMap(movesOf)) {
    for (const { day, gap, by, of: kind } of gapMoves(before, after)) {
      if (kind !== of) continue;
      const members = gaps.get(day) ?? new Map<number | null, number>();
      gaps.set(day, members.set(gap, (members.get(gap) ?? 0) + by));
    }
  }
  return gaps;
}

const movesOf = (states: readonly Days[]) =>
  states.flatMap((state, i) => moved(states[i - 1] ?? noDays, state) ?? []);
