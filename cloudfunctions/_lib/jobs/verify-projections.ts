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

/** Something that can be counted again, as often as it takes. */
type Claim = Readonly<{ what: string; judge: () => Promise<Verdict> }>;

/**
 * Counts a document of every projection again from the ledger, and the points of a part of the members:
 * one that differed or a random one; the books are the points of all parts. A difference is written
 * down, unless the relay was at work meanwhile; what is right again is open no more.
 */
export async function verifyProjections(
  at: Instant,
  { stopAt, open }: Readonly<{ stopAt: Instant; open: readonly Anomaly[] }>,
) {
  const claims = [
    ...projections
      .filter(({ recounted }) => recounted !== null)
      .map((projection) => () => documentClaim(projection, { stopAt, open })),
    () => booksClaim,
    () => partClaim(open),
    () => dayClaim(at, open),
  ];
  let [recounted, differing] = [0, 0];
  for (const claimed of claims) {
    const claim = await claimed();
    const verdict = claim === null ? 'unchecked' : await verdictOn(claim);
    if (claim === null || verdict === 'unchecked') continue;
    recounted += 1;
    const { what } = claim;
    if (verdict === 'wrong') {
      differing += 1;
      await writeDown([{ at, what }]);
      continue;
    }
    await settle(
      open.filter((one) => one.what === what),
      { at, by: 'nightly' },
    );
  }
  return { recounted, differing };
}

/** A difference counts when it is found again while nothing is on its way from members to projections. */
async function verdictOn({ judge }: Claim): Promise<Verdict> {
  const first = await judge();
  if (first !== 'wrong') return first;
  const before = await quietSince();
  const again = await judge();
  if (again !== 'wrong') return again;
  const isQuiet = before !== null && (await quietSince()) === before;
  return isQuiet ? 'wrong' : 'unchecked';
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

async function documentClaim(
  projection: Projection,
  { stopAt, open }: Recounting,
): Promise<Claim | null> {
  const _id = differing(projection, open) ?? (await drawn(projection));
  if (_id === null) return null;
  const key = _id.slice(documentId(projection, '').length);
  return {
    what: `${DIFFERS}${_id}`,
    judge: async () => {
      const document = await get<Projected>('projections', _id);
      const counted = await recount(projection, key, stopAt);
      if (counted === null || document === null) return 'unchecked';
      return sameCounters(countersOf(document), counted) ? 'right' : 'wrong';
    },
  };
}

/** The document of which a difference is open longest. */
function differing(projection: Projection, open: readonly Anomaly[]): string | null {
  const what = `${DIFFERS}${documentId(projection, '')}`;
  return open.find((one) => one.what.startsWith(what))?.what.slice(DIFFERS.length) ?? null;
}

async function drawn(projection: Projection): Promise<string | null> {
  const among = await find<Pick<Projected, '_id'>>(
    'projections',
    { _id: _.gte(documentId(projection, '')).and(_.lt(documentId(projection, '\uffff'))) },
    { order: ['_id', 'desc'], limit: AMONG, project: { _id: true } },
  );
  return among[randomInt(Math.max(1, among.length))]?._id ?? null;
}

/** The points in the books are the points of all parts of the members together. */
const booksClaim: Claim = {
  what: 'books-differ-from-points-held',
  judge: async () => {
    const [days, parts] = await Promise.all([readProjected(books), readParts()]);
    return same(held(days.map(bookDayOf)), heldIn(parts.values())) ? 'right' : 'wrong';
  },
};

/** A part of the members, one that differed or a random one, holds the points that were counted for it. */
async function partClaim(open: readonly Anomaly[]): Promise<Claim | null> {
  const parts = [...(await readParts()).keys()];
  const differs = open.find(({ what }) => what.startsWith(PART_DIFFERS))?.what;
  const part =
    parts.find((one) => `${PART_DIFFERS}${one}` === differs)
    ?? parts[randomInt(Math.max(1, parts.length))];
  if (part === undefined) return null;
  return {
    what: `${PART_DIFFERS}${part}`,
    judge: async () => {
      const [counted, there] = await Promise.all([readParts(), heldBy(part)]);
      return same(counted.get(part) ?? heldIn([]), there) ? 'right' : 'wrong';
    },
  };
}

/** What the members of a part hold by their own documents. */
async function heldBy(part: string): Promise<Held> {
  const { lots, pending, debt } = await sumsOf(
    'members',
    { _id: _.gte(part).and(_.lt(`${part}\uffff`)) },
    {
      lots: _.aggregate.sum('$state.points.lots.points'),
      pending: _.aggregate.sum('$state.points.pending.points'),
      debt: '$state.points.debt',
    },
  );
  return { net: lots + pending - debt, pending, debt };
}

async function readParts(): Promise<ReadonlyMap<string, Held>> {
  const stored = await get<Projected>('projections', documentId(pointsHeld, ALL));
  return stored === null ? new Map() : partsOf(stored);
}

const same = (one: Held, other: Held): boolean =>
  one.net === other.net && one.pending === other.pending && one.debt === other.debt;

/** Of the members there on a recent day, those not again are the members whose last visit was then. */
function dayClaim(at: Instant, open: readonly Anomaly[]): Claim {
  const differs = open.find(({ what }) => what.startsWith(DAY_DIFFERS))?.what;
  const day = differs?.slice(DAY_DIFFERS.length) ?? addDays(dayOf(at), -randomInt(LAST_DAY));
  return {
    what: `${DAY_DIFFERS}${day}`,
    judge: async () => {
      const [stored, members] = await Promise.all([
        get<Projected>('projections', documentId(dayGaps, day)),
        count('members', { 'state.visits.lastOn': day }),
      ]);
      const last = gapsOf(stored === null ? [] : [stored], 'visit').get(day) ?? [];
      const gone = sumOf(last, ({ gap, members: some }) => (gap === null ? some : 0));
      return gone === members ? 'right' : 'wrong';
    },
  };
}
