import { type Instant, MINUTE } from '../../../shared/domain/kernel/instant';
import { now } from '../clock';
import { add, change, command as _, pagesOf, removeAll } from '../cloudbase/documents';
import type { Entry } from '../members/stored';
import { dayGaps } from '../projections/day-gaps';
import { applyFold, foldsIn } from '../projections/folds';
import { type Projected, type Projection, documentId } from '../projections/projection';
import { readProjected } from '../projections/read';
import { countersOf } from '../projections/recount';
import { treeOf } from './mend';
import { settledBatch, waitingEntries } from './quiet';

/**
 * The gaps by day being counted again beside the live ones, in documents of their own, since no index finds
 * the entries of a day. They begin as what the live ones say, less it all; so in the end each holds what
 * its live one lacks, however much the relay has added to that meanwhile.
 */
export type GapCount = Readonly<{
  /** Names its documents; no other count has it. */
  set: number;
  /** Later entries were counted at the beginning. */
  until: Instant;
  /** Earlier ones that no batch had taken by then, and which the live ones did not hold. */
  except: readonly string[];
  /** The entry up to which it was counted, and the one up to which it is being counted. */
  after: string;
  upTo: string | null;
  part: number;
}>;

/** What is written is written within a minute of its instant: a function is not let run longer. */
const SURELY_WRITTEN = 5 * MINUTE;

/** Entries of a part at most; the first are smaller, each twice the one before. */
const [LARGEST, SMALLEST] = [4000, 25];

const [PAGE, AT_ONCE, MOST_WAITING] = [1000, 50, 2000];
const paging = { page: PAGE, project: { days: true } };

/** The documents of a count; those of an earlier one sort before. */
const beside = (set: number): Projection => ({
  ...dayGaps,
  name: `${dayGaps.name}-aside:${String(set).padStart(12, '0')}`,
});

/** Begins to count; null while the relay is at work, or has much to do first. */
export async function beginGaps(set: number): Promise<GapCount | null> {
  const batch = await settledBatch();
  if (batch === null) return null;
  const until = now() - SURELY_WRITTEN;
  const live = await readProjected(dayGaps);
  const recent = await entriesWhere({ at: _.gt(until), 'days.cohorts': _.gte('') });
  const waiting = await waitingEntries();
  if (waiting.size > MOST_WAITING || (await settledBatch()) !== batch) return null;
  await keepBeside(
    set,
    live,
    recent.filter(({ _id }) => !waiting.has(_id)),
  );
  const late = new Set(recent.map(({ _id }) => _id));
  const except = [...waiting].filter((id) => !late.has(id));
  return { set, until, except, after: '', upTo: null, part: 1 };
}

/** Keeps what is counted so far, in place of all earlier counts. */
async function keepBeside(
  set: number,
  live: readonly Projected[],
  recent: readonly Entry[],
): Promise<void> {
  const own = beside(set);
  const lacks = new Map(
    live.map((document) => [
      documentId(own, document._id.slice(documentId(dayGaps, '').length)),
      new Map([...countersOf(document)].map(([path, by]) => [path, -by])),
    ]),
  );
  for (const { _id, counters } of foldsIn(own, recent)) {
    const known = lacks.get(_id) ?? new Map<string, number>();
    for (const { path, by } of counters) known.set(path, (known.get(path) ?? 0) + by);
    lacks.set(_id, known);
  }
  const upToOwn = _.gte(`${dayGaps.name}-aside:`).and(_.lte(documentId(own, '\uffff')));
  await removeAll('projections', { _id: upToOwn });
  const kept = [...lacks].map(([_id, counters]) => ({ _id, batch: 0, counts: treeOf(counters) }));
  for (let from = 0; from < kept.length; from += AT_ONCE) {
    await add('projections', kept.slice(from, from + AT_ONCE));
  }
}

/**
 * Goes on by a step, to be noted before the next: where a part ends, then what is in it. Null when all is
 * counted. So a part that is counted again is the same one, and is added once.
 */
export async function countGaps(count: GapCount): Promise<GapCount | null> {
  const { set, upTo, part } = count;
  if (upTo === null) {
    const end = await endOfPart(count);
    return end === null ? null : { ...count, upTo: end };
  }
  const except = new Set(count.except);
  const folds = foldsIn(
    beside(set),
    (await entriesUpTo(upTo, count)).filter(({ _id }) => !except.has(_id)),
  );
  for (let from = 0; from < folds.length; from += AT_ONCE) {
    await Promise.all(folds.slice(from, from + AT_ONCE).map((fold) => applyFold(part, fold)));
  }
  return { ...count, after: upTo, upTo: null, part: part + 1 };
}

/** What is still to be counted. */
const leftOf = ({ until, after }: GapCount) => ({
  ...{ _id: _.gt(after), at: _.lte(until), 'days.cohorts': _.gte('') },
});

async function entriesUpTo(last: string, count: GapCount): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const page of pagesOf<Entry>('entries', leftOf(count), paging)) {
    entries.push(...page.filter(({ _id }) => _id <= last));
    if (page.some(({ _id }) => _id >= last)) break;
  }
  return entries;
}

/** The last entry of the next part, or null when all were counted. */
async function endOfPart(count: GapCount): Promise<string | null> {
  const most = Math.min(LARGEST, SMALLEST * 2 ** Math.min(count.part, 20));
  let [last, seen]: [string | null, number] = [null, 0];
  const ids = { page: Math.min(PAGE, most), project: { _id: true } };
  for await (const page of pagesOf<Pick<Entry, '_id'>>('entries', leftOf(count), ids)) {
    last = page.at(-1)?._id ?? last;
    seen += page.length;
    if (seen >= most) break;
  }
  return last;
}

/** Adds to each live document what it lacks, once: how many lacked something. */
export async function setGapsRight({ set }: GapCount): Promise<number> {
  let mended = 0;
  for (const document of await readProjected(beside(set))) {
    const lacks = [...countersOf(document)].filter(([, by]) => by !== 0);
    if (lacks.length === 0) continue;
    mended += 1;
    const _id = documentId(dayGaps, document._id.slice(documentId(beside(set), '').length));
    if (await given(_id, { set, lacks })) continue;
    await add('projections', { _id, batch: 0, counts: {} });
    await given(_id, { set, lacks });
  }
  return mended;
}

type Lacking = Readonly<{ set: number; lacks: readonly (readonly [string, number])[] }>;

const given = (_id: string, { set, lacks }: Lacking): Promise<boolean> =>
  change(
    'projections',
    { _id, rebuilt: _.neq(set) },
    {
      rebuilt: set,
      ...Object.fromEntries(lacks.map(([path, by]) => [`counts.${path}`, _.inc(by)])),
    },
  );

async function entriesWhere(where: Readonly<Record<string, unknown>>): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const page of pagesOf<Entry>('entries', where, paging)) entries.push(...page);
  return entries;
}
