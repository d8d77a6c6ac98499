import { randomInt } from 'node:crypto';
import { held } from '../../../shared/domain/books';
import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { LAST_DAY } from '../../../shared/domain/retention';
import { add, command as _, count, find, get, sumsOf } from '../cloudbase/documents';
import { newId } from '../ids';
import { projections } from '../projections';
import { bookDayOf, books } from '../projections/books';
import { dayGaps, gapsOf } from '../projections/day-gaps';
import { ALL, type Held, heldIn, partsOf, pointsHeld } from '../projections/points-held';
import { type Projected, type Projection, documentId } from '../projections/projection';
import { readProjected } from '../projections/read';
import { countersOf, recount, sameCounters } from '../projections/recount';
import type { Left } from './batches';

/** Of so many documents, the ones with the highest keys, any may be recounted tonight. */
const AMONG = 1000;

type Verdict = 'right' | 'wrong' | 'unchecked';

/**
 * Counts a random document of every projection again from the ledger, and the points of a random part of
 * the members; the books are the points of all parts. A difference is written down, unless the relay was at work meanwhile.
 */
export async function verifyProjections(at: Instant, stopAt: Instant) {
  const checks = [
    ...projections
      .filter(({ entriesOf }) => entriesOf !== null)
      .map((projection) => () => recountOne(projection, stopAt)),
    booksAreHeld,
    onePartIsHeld,
    () => lastDaysAreHeld(at),
  ];
  let [recounted, differing] = [0, 0];
  for (const check of checks) {
    const { verdict, what } = await whileQuiet(check);
    if (verdict !== 'unchecked') recounted += 1;
    if (verdict !== 'wrong') continue;
    differing += 1;
    await add('anomalies', { _id: newId(), at, what });
  }
  return { recounted, differing };
}

type Check = () => Promise<Readonly<{ verdict: Verdict; what: string }>>;

/** A difference counts only when nothing was on its way from members to projections, before or after. */
async function whileQuiet(check: Check) {
  const before = await quietSince();
  const found = await check();
  if (found.verdict !== 'wrong') return found;
  const isQuiet = before !== null && (await quietSince()) === before;
  return isQuiet ? found : { ...found, verdict: 'unchecked' as const };
}

/** The relay's latest batch, or null while there is something for it to do. */
async function quietSince(): Promise<number | null> {
  const [job, waiting] = await Promise.all([
    get<Partial<Left>>('jobs', 'relay'),
    find('members', { pendingSince: _.gt(0) }, { limit: 1, project: { _id: true } }),
  ]);
  const n = job?.batch?.n ?? 0;
  return waiting.length === 0 && (job?.settled ?? 0) === n ? n : null;
}

async function recountOne(projection: Projection, stopAt: Instant) {
  const document = await drawn(projection);
  if (document === null) return { verdict: 'unchecked' as const, what: projection.name };
  const key = document._id.slice(documentId(projection, '').length);
  const counted = await recount(projection, key, stopAt);
  const what = `projection-differs:${document._id}`;
  if (counted === null) return { verdict: 'unchecked' as const, what };
  return {
    verdict: sameCounters(countersOf(document), counted) ? 'right' : 'wrong',
    what,
  } as const;
}

async function drawn(projection: Projection): Promise<Projected | null> {
  const among = await find<Pick<Projected, '_id'>>(
    'projections',
    { _id: _.gte(documentId(projection, '')).and(_.lt(documentId(projection, '\uffff'))) },
    { order: ['_id', 'desc'], limit: AMONG, project: { _id: true } },
  );
  const one = among[randomInt(Math.max(1, among.length))];
  return one === undefined ? null : get<Projected>('projections', one._id);
}

/** The points in the books are the points of all parts of the members together. */
async function booksAreHeld() {
  const [days, parts] = await Promise.all([readProjected(books), readParts()]);
  const verdict = same(held(days.map(bookDayOf)), heldIn(parts.values())) ? 'right' : 'wrong';
  return { verdict, what: 'books-differ-from-points-held' } as const;
}

/** A random part of the members holds the points that were counted for it. */
async function onePartIsHeld() {
  const parts = [...(await readParts())];
  const drawn = parts[randomInt(Math.max(1, parts.length))];
  if (drawn === undefined) return { verdict: 'unchecked' as const, what: pointsHeld.name };
  const [part, counted] = drawn;
  const { lots, pending, debt } = await sumsOf(
    'members',
    { _id: _.gte(part).and(_.lt(`${part}\uffff`)) },
    {
      lots: _.aggregate.sum('$state.points.lots.points'),
      pending: _.aggregate.sum('$state.points.pending.points'),
      debt: '$state.points.debt',
    },
  );
  const verdict = same(counted, { net: lots + pending - debt, pending, debt }) ? 'right' : 'wrong';
  return { verdict, what: `points-held-differ-from-members:${part}` } as const;
}

async function readParts(): Promise<ReadonlyMap<string, Held>> {
  const stored = await get<Projected>('projections', documentId(pointsHeld, ALL));
  return stored === null ? new Map() : partsOf(stored);
}

const same = (one: Held, other: Held): boolean =>
  one.net === other.net && one.pending === other.pending && one.debt === other.debt;

/** Of the members there on a recent day, those not again are the members whose last visit was then. */
async function lastDaysAreHeld(at: Instant) {
  const day = addDays(dayOf(at), -randomInt(LAST_DAY));
  const [stored, members] = await Promise.all([
    get<Projected>('projections', documentId(dayGaps, day)),
    count('members', { 'state.visits.lastOn': day }),
  ]);
  const last = gapsOf(stored === null ? [] : [stored], 'visit').get(day) ?? [];
  const gone = sumOf(last, ({ gap, members: some }) => (gap === null ? some : 0));
  const verdict = gone === members ? 'right' : 'wrong';
  return { verdict, what: `day-gaps-differ-from-members:${day}` } as const;
}
