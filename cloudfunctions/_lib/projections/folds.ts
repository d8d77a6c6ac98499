import { assert } from '../../../shared/domain/kernel/assert';
import { add, change, command as _ } from '../cloudbase/documents';
import type { Entry } from '../members/stored';
import { projections } from './index';
import { type Projection, documentId } from './projection';

type Counter = Readonly<{ path: string; by: number }>;

/** All that one batch adds to one document. */
export type Fold = Readonly<{ _id: string; counters: readonly Counter[] }>;

const safePath = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u;

/** What the entries add to each document of every projection. */
export const foldsOf = (entries: readonly Entry[]): readonly Fold[] =>
  projections.flatMap((projection) => foldsIn(projection, entries));

/** What the entries add to the documents of one projection. */
export function foldsIn(projection: Projection, entries: readonly Entry[]): readonly Fold[] {
  const documents = new Map<string, Map<string, number>>();
  for (const { key, path, by } of entries.flatMap(projection.increments)) {
    assert(safePath.test(path), 'a counter has a name that a document can bear');
    const counters = documents.get(key) ?? new Map<string, number>();
    documents.set(key, counters.set(path, (counters.get(path) ?? 0) + by));
  }
  return [...documents].flatMap(([key, counters]) => {
    const moved = [...counters].filter(([, by]) => by !== 0).map(([path, by]) => ({ path, by }));
    return moved.length === 0 ? [] : [{ _id: documentId(projection, key), counters: moved }];
  });
}

/** Adds a batch to a document once, however often and by however many relays it is tried. */
export async function applyFold(batch: number, fold: Fold): Promise<void> {
  if (await taken(batch, fold)) return;
  await add('projections', { _id: fold._id, batch: 0, counts: {} });
  await taken(batch, fold);
}

/** Batches come one after the other, so a document that has a later one has this one too. */
const taken = (batch: number, { _id, counters }: Fold): Promise<boolean> =>
  change(
    'projections',
    { _id, batch: _.lt(batch) },
    {
      batch,
      ...Object.fromEntries(counters.map(({ path, by }) => [`counts.${path}`, _.inc(by)])),
    },
  );
