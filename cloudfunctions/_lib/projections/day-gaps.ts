import type { Band, DayKind } from '../../../shared/domain/presence';
import { type DayGaps, gapMoves } from '../../../shared/domain/retention';
import type { Counts, Projected, Projection } from './projection';

const NOT_AGAIN = 'none';

/** The members there on a day by rhythm and by how many days later they were there next, a document a day. */
export const dayGaps: Projection = {
  name: 'day-gaps',
  increments: ({ days }) =>
    days === undefined
      ? []
      : gapMoves(days.before, days.after).map(({ day, of, band, gap, by }) => ({
          key: day,
          path: [of, band, gap ?? NOT_AGAIN].join('.'),
          by,
        })),
  recounted: null,
};

/** The stored days, for one kind of day. */
export const gapsOf = (days: readonly Projected[], of: DayKind): DayGaps =>
  new Map(
    days.map(({ _id, counts }) => [
      _id.slice(`${dayGaps.name}:`.length),
      Object.entries((counts[of] ?? {}) as Counts).flatMap(([band, gaps]) =>
        Object.entries(gaps).map(([gap, members]) => ({
          band: Number(band) as Band,
          gap: gap === NOT_AGAIN ? null : Number(gap),
          members: Number(members),
        })),
      ),
    ]),
  );
