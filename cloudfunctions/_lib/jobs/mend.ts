import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { now } from '../clock';
import { add, change, command as _, pagesOf } from '../cloudbase/documents';
import type { Entry } from '../members/stored';
import { foldsIn } from '../projections/folds';
import {
  type Counts,
  type Projected,
  type Projection,
  documentId,
} from '../projections/projection';
import { readProjected } from '../projections/read';
import { countersOf, sameCounters } from '../projections/recount';
import { settledBatch, waitingEntries } from './quiet';

const PAGE = 500;

/** Some documents of a projection, and where all entries are that may have counted in them. */
export type Part = Readonly<{ from: string; to: string; where: Readonly<Record<string, unknown>> }>;

/**
 * Counts documents again from the entries that batches have taken, and sets right those that differ; how
 * many there were, or null when a batch came between or time was up: then nothing is known.
 *
 * A document is changed only if no batch has touched it since it was read. So it then holds exactly the
 * batches up to the one before, whose entries left every outbox; what waits in an outbox is not in it.
 */
export async function mend(
  projection: Projection,
  { from, to, where }: Part,
  stopAt: Instant,
): Promise<number | null> {
  const batch = await settledBatch();
  if (batch === null) return null;
  const documents = await readProjected(projection, { from, to });
  const entries = await entriesWhere(projection, where, stopAt);
  const waiting = await waitingEntries();
  if (entries === null || (await settledBatch()) !== batch) return null;
  const taken = entries.filter(({ _id }) => !waiting.has(_id));
  const right = new Map(
    foldsIn(projection, taken).map(({ _id, counters }) => [
      _id,
      new Map(counters.map(({ path, by }) => [path, by])),
    ]),
  );
  const known = new Map(documents.map((document) => [document._id, document]));
  const [first, last] = [documentId(projection, from), documentId(projection, to)];
  const ids = [...new Set([...known.keys(), ...right.keys()])].filter(
    (id) => id >= first && id <= last,
  );
  let mended = 0;
  for (const _id of ids) {
    const counters = right.get(_id) ?? new Map<string, number>();
    const done = await setRight({ _id, document: known.get(_id), counters, batch });
    if (done === null) return null;
    mended += done ? 1 : 0;
  }
  return mended;
}

async function entriesWhere(
  { recounted }: Projection,
  where: Part['where'],
  stopAt: Instant,
): Promise<readonly Entry[] | null> {
  assert(recounted !== null, 'its entries can be found');
  const entries: Entry[] = [];
  const project = Object.fromEntries(recounted.reads.map((field) => [field, true]));
  const paging = { page: PAGE, project };
  for await (const page of pagesOf<Entry>('entries', where, paging)) {
    if (now() >= stopAt) return null;
    entries.push(...page);
  }
  return entries;
}

type Differing = Readonly<{
  _id: string;
  document: Projected | undefined;
  counters: ReadonlyMap<string, number>;
  batch: number;
}>;

/** Whether there was something to set right; null when a batch came first. */
async function setRight({ _id, document, counters, batch }: Differing): Promise<boolean | null> {
  if (sameCounters(document === undefined ? new Map() : countersOf(document), counters))
    return false;
  const counts = treeOf(counters);
  const written =
    document === undefined
      ? (await add('projections', { _id, batch, counts })) === 'added'
      : await change('projections', { _id, batch: document.batch }, { counts: _.set(counts) });
  return written ? true : null;
}

type Tree = { [name: string]: number | Tree };

/** Counters by path as a document holds them. */
export function treeOf(counters: ReadonlyMap<string, number>): Counts {
  const tree: Tree = {};
  for (const [path, by] of counters) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    let inner = tree;
    for (const name of names) inner = (inner[name] ??= {}) as Tree;
    inner[last] = by;
  }
  return tree;
}
