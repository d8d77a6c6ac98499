import { type BookDay, noLotMovement, noMovement } from '../../shared/domain/books';
import type { PointsAccount } from '../../shared/domain/points';
import { type BookEntry, bookDays, plus } from './book-days';
import type { Shop } from './shop';

type Stored = Readonly<{ outbox: readonly unknown[]; state: Readonly<{ points: PointsAccount }> }>;
type Counts = Partial<Omit<BookDay, 'day'>>;

const byDay = (days: readonly BookDay[]) =>
  Object.fromEntries(days.map((day) => [day.day, day] as const));

/** The days of the books as they are stored; counters that never moved are filled in. */
export async function storedBooks({ documents }: Shop) {
  const where = { _id: { $regex: '^books:' } };
  const found = await documents.all<{ _id: string; counts: Counts }>('projections', where);
  return byDay(
    found.map(({ _id, counts: { moved = {}, lots = {} } }) => ({
      day: _id.slice('books:'.length),
      moved: plus(noMovement, moved),
      lots: Object.fromEntries(
        Object.entries(lots).map(([on, lot]) => [on, plus(noLotMovement, lot)]),
      ),
    })),
  );
}

/** The same days counted from the whole ledger. */
export const countedBooks = async ({ documents }: Shop) =>
  byDay(bookDays(await documents.all<BookEntry>('entries')));

/** What all members hold and owe, from their documents. */
export async function heldByMembers({ documents }: Shop) {
  const members = await documents.all<Stored>('members');
  const points = members.map(({ state }) => state.points);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    available: sum(points.flatMap(({ lots }) => lots.map((lot) => lot.points))),
    pending: sum(points.flatMap(({ pending }) => pending.map((lot) => lot.points))),
    debt: sum(points.map(({ debt }) => debt)),
    waiting: sum(members.map(({ outbox }) => outbox.length)),
  };
}
