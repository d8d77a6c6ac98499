import { type Day, daysBetween } from '../kernel/day';
import { type DayKind, type Days, agesIn } from '../presence';
import { countGaps } from './count-gaps';
import type { CellMove } from './gaps';
import type { Cohort } from './model';
import { type Gaps, type Unit, cellAt, noGaps, triangleOf } from './triangle';

type Asked = Readonly<{ of: DayKind; unit: Unit }>;

/** The cohorts that moves of cells add up to, for one kind of day and one unit, earliest first. */
export function cohortsFrom(moves: readonly CellMove[], { of, unit }: Asked): readonly Cohort[] {
  const counted = new Map<Day, Gaps>();
  for (const { cohort, p, q, by, ...move } of moves) {
    if (move.of !== of || move.unit !== unit) continue;
    const { last, cells } = at(counted, cohort, unit);
    const cell = cellAt(last, p, q);
    cells[cell] = (cells[cell] ?? 0) + by;
  }
  return cohortsIn(counted);
}

/**
 * The cohorts that members make, counted whole from their days: what all their moves add up to, without
 * the moves.
 */
export function cohortsOfDays(members: Iterable<Days>, { of, unit }: Asked): readonly Cohort[] {
  const counted = new Map<Day, Gaps>();
  for (const days of members) {
    const cohort = days.visit?.from;
    if (cohort === undefined) continue;
    const set = days[of];
    const shift = set === null || set.from === cohort ? 0 : daysBetween(cohort, set.from);
    const ages = set === null ? [] : agesIn(set.ages);
    countGaps(at(counted, cohort, unit), ages, { shift, unit });
  }
  return cohortsIn(counted);
}

function at(counted: Map<Day, Gaps>, cohort: Day, unit: Unit): Gaps {
  const gaps = counted.get(cohort) ?? noGaps(unit);
  counted.set(cohort, gaps);
  return gaps;
}

/** What was counted, earliest first. */
export const cohortsIn = (counted: ReadonlyMap<Day, Gaps>): readonly Cohort[] =>
  [...counted]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, gaps]) => ({ day, triangle: triangleOf(gaps) }));
