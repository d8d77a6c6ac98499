import { dayOf } from '../../../shared/domain/kernel/day';
import { entriesOfDay } from './entries-of';
import type { Projected, Projection } from './projection';

/** New members by source, a document for each day of joining. */
export const arrivals: Projection = {
  name: 'arrivals',
  increments: ({ at, events }) =>
    events.flatMap((event) =>
      event.kind === 'member-enrolled'
        ? [{ key: dayOf(at), path: event.source ?? 'none', by: 1 }]
        : [],
    ),
  recounted: {
    entriesOf: (day) => ({ ...entriesOfDay(day), seq: 1 }),
    reads: ['at', 'events'],
  },
};

/** All that ever arrived, by source. */
export function arrivedBySource(days: readonly Projected[]): ReadonlyMap<string, number> {
  const arrived = new Map<string, number>();
  for (const [source, members] of days.flatMap(({ counts }) => Object.entries(counts))) {
    arrived.set(source, (arrived.get(source) ?? 0) + Number(members));
  }
  return arrived;
}
