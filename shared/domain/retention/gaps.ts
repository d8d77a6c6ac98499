import type { Day } from '../kernel/day';
import { daysBetween } from '../kernel/day';
import { type DayKind, type SomeDays, agesIn, dayKinds } from '../presence';
import { type Unit, lastOf } from './triangle';

/** One more or one less in a cell of a cohort's triangle. */
export type CellMove = Readonly<{
  cohort: Day;
  of: DayKind;
  unit: Unit;
  p: number;
  /** Null: not there again up to the last age of the triangle. */
  q: number | null;
  by: number;
}>;

/**
 * What an entry changes in the gap triangles: the old days' share taken out, the new days' share put
 * in. One way for every case: in order, late, day 0 moved, refunded, merged, erased.
 */
export const cellMoves = (before: SomeDays, after: SomeDays): readonly CellMove[] =>
  settled([...shareOf(before, -1), ...shareOf(after, 1)]);

/** The share of one member in the triangles of its cohort. */
function shareOf(days: SomeDays, by: number): readonly CellMove[] {
  const { dayZero: cohort } = days;
  if (cohort === null) return [];
  return dayKinds.flatMap((of) => {
    const set = days[of];
    if (set === undefined) return [];
    const shift = set === null ? 0 : daysBetween(cohort, set.from);
    const ages = set === null ? [] : agesIn(set.ages).map((age) => age + shift);
    return [
      ...gapsOf(ages, lastOf('day')).map(
        (gap) => ({ cohort, of, unit: 'day', ...gap, by }) as const,
      ),
      ...gapsOf(ages.map(weekOf), lastOf('week')).map(
        (gap) => ({ cohort, of, unit: 'week', ...gap, by }) as const,
      ),
    ];
  });
}

const weekOf = (age: number): number => Math.floor(age / 7);

type Gap = Readonly<{ p: number; q: number | null }>;

/** The gaps between ascending ages, from age 0 on, where everybody is. */
function gapsOf(ages: readonly number[], last: number): readonly Gap[] {
  const stops = [0, ...new Set(ages.filter((age) => age > 0 && age <= last))];
  return stops.map((p, i) => ({ p, q: stops[i + 1] ?? null }));
}

/** Moves of one cell added up; what cancels out is gone. */
function settled(moves: readonly CellMove[]): readonly CellMove[] {
  const cells = new Map<string, CellMove>();
  for (const move of moves) {
    const { cohort, of, unit, p, q } = move;
    const cell = [cohort, of, unit, p, q].join();
    cells.set(cell, { ...move, by: move.by + (cells.get(cell)?.by ?? 0) });
  }
  return [...cells.values()].filter(({ by }) => by !== 0);
}
