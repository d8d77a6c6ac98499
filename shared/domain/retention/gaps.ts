import type { Day } from '../kernel/day';
import { daysBetween } from '../kernel/day';
import { type DayKind, type DaySet, type Days, type SomeDays, agesIn, dayKinds } from '../presence';
import { type Unit, lastOf, units } from './triangle';

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
 * in, and what is in both left alone. One way for every case: in order, late, day 0 moved, refunded,
 * merged, erased.
 */
export const cellMoves = (before: SomeDays, after: SomeDays): readonly CellMove[] =>
  before.dayZero === after.dayZero
    ? changes(before.dayZero, before, after)
    : [...changes(before.dayZero, before, {}), ...changes(after.dayZero, {}, after)];

/** What one cohort's triangles lose and gain of one member. */
const changes = (
  cohort: Day | null,
  before: Partial<Days>,
  after: Partial<Days>,
): readonly CellMove[] =>
  cohort === null
    ? []
    : dayKinds.flatMap((of) =>
        units.flatMap((unit) => {
          const [was, is] = [stopsOf(cohort, before[of], unit), stopsOf(cohort, after[of], unit)];
          const same = Math.max(0, alike(was, is) - 1);
          const [old, now] = [was.slice(same), is.slice(same)];
          return [
            ...gapsBut(old, now).map((gap) => ({ cohort, of, unit, ...gap, by: -1 })),
            ...gapsBut(now, old).map((gap) => ({ cohort, of, unit, ...gap, by: 1 })),
          ];
        }),
      );

/** The ages at which gaps begin, from age 0 on, where everybody is; none where nothing is said. */
function stopsOf(cohort: Day, set: DaySet | null | undefined, unit: Unit): readonly number[] {
  if (set === undefined) return [];
  const stops = [0];
  if (set === null) return stops;
  const [shift, last] = [daysBetween(cohort, set.from), lastOf(unit)];
  for (const age of agesIn(set.ages)) {
    const stop = unit === 'day' ? age + shift : Math.floor((age + shift) / 7);
    if (stop > last) break;
    if (stop > (stops.at(-1) ?? 0)) stops.push(stop);
  }
  return stops;
}

type Gap = Readonly<{ p: number; q: number | null }>;

/** The gaps that are between these stops and not between those. */
function gapsBut(these: readonly number[], those: readonly number[]): readonly Gap[] {
  const next = new Map(those.map((p, i) => [p, those[i + 1] ?? null]));
  return these
    .map((p, i) => ({ p, q: these[i + 1] ?? null }))
    .filter(({ p, q }) => next.get(p) !== q);
}

/** How many stops both begin with, the last of which may be followed by another. */
function alike(one: readonly number[], other: readonly number[]): number {
  let n = 0;
  while (n < one.length && one[n] === other[n]) n += 1;
  return n;
}
