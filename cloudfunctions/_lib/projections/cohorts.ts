import type { DayKind } from '../../../shared/domain/presence';
import {
  type Cohort,
  type Unit,
  cellAt,
  cellMoves,
  noGaps,
  triangleOf,
} from '../../../shared/domain/retention';
import type { Counts, Projected, Projection } from './projection';

const NOT_AGAIN = 'none';

/** The gap triangles of the members whose day 0 is one day, a document for each. */
export const cohorts: Projection = {
  name: 'cohorts',
  increments: ({ days }) =>
    days === undefined
      ? []
      : cellMoves(days.before, days.after).map(({ cohort, of, unit, p, q, by }) => ({
          key: cohort,
          path: [of, unit, p, q ?? NOT_AGAIN].join('.'),
          by,
        })),
  recounted: { entriesOf: (day) => ({ 'days.cohorts': day }), reads: ['days'] },
};

/** The triangle that a stored cohort holds for one kind of day. */
export function cohortOf(
  { _id, counts }: Projected,
  { of, unit }: Readonly<{ of: DayKind; unit: Unit }>,
): Cohort {
  const gaps = noGaps(unit);
  for (const [p, row] of Object.entries(inside(inside(counts, of), unit))) {
    for (const [q, members] of Object.entries(row)) {
      const cell = cellAt(gaps.last, Number(p), q === NOT_AGAIN ? null : Number(q));
      gaps.cells[cell] = Number(members);
    }
  }
  return { day: _id.slice(`${cohorts.name}:`.length), triangle: triangleOf(gaps) };
}

const inside = (counts: Counts, name: string): Counts => (counts[name] ?? {}) as Counts;
