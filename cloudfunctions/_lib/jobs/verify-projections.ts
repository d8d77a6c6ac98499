import { randomInt } from 'node:crypto';
import { held } from '../../../shared/domain/books';
import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { LAST_DAY } from '../../../shared/domain/retention';
import { command as _, count, find, get, sumsOf } from '../cloudbase/documents';
import { projections } from '../projections';
import { bookDayOf, books } from '../projections/books';
import { dayGaps, gapsOf } from '../projections/day-gaps';
import { ALL, type Held, heldIn, partsOf, pointsHeld } from '../projections/points-held';
import { type Projected, type Projection, documentId } from '../projections/projection';
import { readProjected } from '../projections/read';
import { countersOf, recount, sameCounters } from '../projections/recount';
import { type Anomaly, settle, writeDown } from './anomalies';
import { settledBatch } from './quiet';

/** Of so many documents, the ones with the highest keys, any may be recounted tonight. */
const AMONG = 1000;

const DIFFERS = 'projection-differs:';
const PART_DIFFERS = 'points-held-differ-from-members:';
const DAY_DIFFERS = 'day-gaps-differ-from-members:';

type Verdict = 'right' | 'wrong' | 'unchecked';

/**
 * Counts a document of every projection again from the ledger, and the points of a part of the members:
 * one that differed or a random one; the books are the points of all parts. A difference is written
 * down, unless the relay was at work meanwhile; what is right again is open no more.
 */
export async function verifyProjections(
  at: Instant,
  { stopAt, open }: Readonly<{ stopAt: Instant; open: readonly Anomaly[] }>,
) {
  const checks = [
    ...projections
      .filter(({ recounted }) => recounted !== null)
      .map((projection) => () => recountOne(projection, { stopAt, open })),
    booksAreHeld,
    () => onePartIsHeld(open),
    () => lastDaysAreHeld(at, open),
  ];
  let [recounted, differing] = [0, 0];
  for (const check of checks) {
    const { verdict, what } = await whileQuiet(check);
    if (verdict !== 'unchecked') recounted += 1;
    if (verdict === 'right') {
      await settle(
        open.filter((one) => one.what === what),
        { at, by: 'nightly' },
      );
    }
    if (verdict !== 'wrong') continue;
    differing += 1;
    await writeDown([{ at, what }]);
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
  const [batch, waiting] = await Promise.all([
    settledBatch(),
    find('members', { pendingSince: _.gt(0) }, { limit: 1, project: { _id: true } }),
  ]);
  return waiting.length === 0 ? batch : null;
}

type Recounting = Readonly<{ stopAt: Instant; open: readonly Anomaly[] }>;

async function recountOne(projection: Projection, { stopAt, open }: Recounting) {
  const document = (await differing(projection, open)) ?? (await drawn(projection));
  if (document === null) return { verdict: 'unchecked' as const, what: projection.name };
  const key = document._id.slice(documentId(projection, '').length);
  const counted = await recount(projection, key, stopAt);
  const what = `${DIFFERS}${document._id}`;
  if (counted === null) return { verdict: 'unchecked' as const, what };
  return {
    verdict: sameCounters(countersOf(document), counted) ? 'right' : 'wrong',
    what,
  } as const;
}

/** The document of which a difference is open longest. */
async function differing(projection: Projection, open: readonly Anomaly[]) {
  const what = `${DIFFERS}${documentId(projection, '')}`;
  const found = open.find((one) => one.what.startsWith(what));
  return found === undefined
    ? null
    : get<Projected>('projections', found.what.slice(DIFFERS.length));
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

/** A part of the members, one that differed or a random one, holds the points that were counted for it. */
async function onePartIsHeld(open: readonly Anomaly[]) {
  const parts = [...(await readParts())];
  const differs = open.find(({ what }) => what.startsWith(PART_DIFFERS))?.what;
  const drawn =
    parts.find(([part]) => `${PART_DIFFERS}${part}` === differs)
    ?? parts[randomInt(Math.max(1, parts.length))];
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
  return { verdict, what: `${PART_DIFFERS}${part}` } as const;
}

async function readParts(): Promise<ReadonlyMap<string, Held>> {
  const stored = await get<Projected>('projections', documentId(pointsHeld, ALL));
  return stored === null ? new Map() : partsOf(stored);
}

const same = (one: Held, other: Held): boolean =>
  one.net === other.net && one.pending === other.pending && one.debt === other.debt;

/** Of the members there on a recent day, those not again are the members whose last visit was then. */
async function lastDaysAreHeld(at: Instant, open: readonly Anomaly[]) {
  const differs = open.find(({ what }) => what.startsWith(DAY_DIFFERS))?.what;
  const day = differs?.slice(DAY_DIFFERS.length) ?? addDays(dayOf(at), -randomInt(LAST_DAY));
  const [stored, members] = await Promise.all([
    get<Projected>('projections', documentId(dayGaps, day)),
    count('members', { 'state.visits.lastOn': day }),
  ]);
  const last = gapsOf(stored === null ? [] : [stored], 'visit').get(day) ?? [];
  const gone = sumOf(last, ({ gap, members: some }) => (gap === null ? some : 0));
  const verdict = gone === members ? 'right' : 'wrong';
  return { verdict, what: `${DAY_DIFFERS}${day}` } as const;
}
