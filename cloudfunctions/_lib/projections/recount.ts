import { pagesOf } from '../cloudbase/documents';
import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { now } from '../clock';
import type { Entry } from '../members/stored';
import { foldsIn } from './folds';
import { type Counts, type Projected, type Projection, documentId } from './projection';

const PAGE = 500;

/** The counters of one document, counted again from the ledger; null when time was up first. */
export async function recount(
  projection: Projection,
  key: string,
  stopAt: Instant,
): Promise<ReadonlyMap<string, number> | null> {
  assert(projection.recounted !== null, 'its entries can be found');
  const { entriesOf, reads } = projection.recounted;
  const counted = new Map<string, number>();
  const project = Object.fromEntries(reads.map((field) => [field, true]));
  for await (const page of pagesOf<Entry>('entries', entriesOf(key), { page: PAGE, project })) {
    if (now() >= stopAt) return null;
    for (const { path, by } of countersIn(projection, key, page)) {
      counted.set(path, (counted.get(path) ?? 0) + by);
    }
  }
  return counted;
}

const countersIn = (projection: Projection, key: string, entries: readonly Entry[]) =>
  foldsIn(projection, entries).find(({ _id }) => _id === documentId(projection, key))?.counters
  ?? [];

/** The counters of a stored document, by path. */
export const countersOf = ({ counts }: Projected): ReadonlyMap<string, number> =>
  new Map(flat(counts, ''));

const flat = (counts: Counts, under: string): readonly (readonly [string, number])[] =>
  Object.entries(counts).flatMap(([name, value]) =>
    typeof value === 'number' ? [[`${under}${name}`, value]] : flat(value, `${under}${name}.`),
  );

/** Whether two sets of counters say the same; one that is absent counts nothing. */
export const sameCounters = (
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): boolean =>
  [...new Set([...one.keys(), ...other.keys()])].every(
    (path) => (one.get(path) ?? 0) === (other.get(path) ?? 0),
  );
