import type { Day } from '../kernel/day';
import type { DayKind } from '../presence';
import type { CellMove } from './gaps';
import type { Cohort } from './model';
import { type Unit, cellAt, emptyTriangle, lastOf } from './triangle';

/** The cohorts that moves of cells add up to, for one kind of day and one unit, earliest first. */
export function cohortsFrom(
  moves: readonly CellMove[],
  { of, unit }: Readonly<{ of: DayKind; unit: Unit }>,
): readonly Cohort[] {
  const cohorts = new Map<Day, Cohort>();
  for (const { cohort: day, p, q, by, ...move } of moves) {
    if (move.of !== of || move.unit !== unit) continue;
    const cohort = cohorts.get(day) ?? { day, triangle: emptyTriangle(lastOf(unit)) };
    const { last, cells } = cohort.triangle;
    const at = cellAt(last, p, q ?? last + 1);
    cells[at] = (cells[at] ?? 0) + by;
    cohorts.set(day, cohort);
  }
  return [...cohorts.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
