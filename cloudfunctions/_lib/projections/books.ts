import {
  type BookDay,
  lotMovementsOf,
  movementOf,
  noLotMovement,
  noMovement,
} from '../../../shared/domain/books';
import { dayOf } from '../../../shared/domain/kernel/day';
import type { MemberEvent } from '../../../shared/domain/members';
import type { PointsEvent } from '../../../shared/domain/points';
import { entriesOfDay } from './entries-of';
import type { Counts, Increment, Projected, Projection } from './projection';

const isPoints = (event: MemberEvent): event is PointsEvent => event.kind.startsWith('points-');

/** The points of all members by the UTC+8 day of the entry, a document a day. */
export const books: Projection = {
  name: 'books',
  increments: ({ at, events }) =>
    events
      .filter(isPoints)
      .flatMap(countersOf)
      .map((counter) => ({ key: dayOf(at), ...counter })),
  recounted: { entriesOf: entriesOfDay, reads: ['at', 'events'] },
};

type Counter = Omit<Increment, 'key'>;

function countersOf(event: PointsEvent): readonly Counter[] {
  const lots = lotMovementsOf(event).flatMap(({ expiresOn, moved }) =>
    Object.entries(moved).map(([how, by]) => ({ path: `lots.${expiresOn}.${how}`, by })),
  );
  const moved = Object.entries(movementOf(event)).map(([how, by]) => ({
    path: `moved.${how}`,
    by,
  }));
  return [...moved, ...lots];
}

/** A stored day of the books; counters that never moved are absent there. */
export function bookDayOf({ _id, counts }: Projected): BookDay {
  const { moved = {}, lots = {} } = counts as Readonly<{ moved?: Counts; lots?: Counts }>;
  return {
    day: _id.slice(`${books.name}:`.length),
    moved: { ...noMovement, ...moved },
    lots: Object.fromEntries(
      Object.entries(lots).map(([expiresOn, lot]) => [
        expiresOn,
        { ...noLotMovement, ...(lot as object) },
      ]),
    ),
  };
}
