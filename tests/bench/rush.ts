import { setTimeout as wait } from 'node:timers/promises';
import { type Database } from '../../local/database';
import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { MINUTE } from '../../shared/domain/kernel/instant';
import { boss } from './callers';
import { type Calls, countCalls } from './count-calls';
import { allOf, type Document, insert } from './documents';
import { idOf } from './local-members';
import { fresh } from './measured';
import { openShop, type Shop } from './shop';
import { type Spent, timed } from './stopwatch';

/** How many claim how many coupons, so many at once, of a stock in so many shards. */
export type Crowd = Readonly<{ claims: number; stock: number; atOnce: number; shards: 'many' | 1 }>;

export type Rushed = Readonly<{
  crowd: Crowd;
  spent: Spent;
  /** Answers by verdict; somebody told that it is busy asks again until there is another. */
  answers: Readonly<Record<string, number>>;
  /** Milliseconds of each answer, granted and refused. */
  granted: readonly number[];
  refused: readonly number[];
  calls: Calls;
  issued: Issued;
}>;

/** What is in the documents afterwards. */
export type Issued = Readonly<{
  shards: number;
  total: number;
  left: number;
  held: number;
  members: number;
  /** Members with more than one of the coupons, or without one although they were granted it. */
  wrong: number;
}>;

const item = 'claim:rush';
const tickMs = 100;
const relayEveryMs = 5_000;
const busyMs = 500;

const openidOf = (i: number): string => `o-${idOf(i)}`;

/** Puts so many members in, each like somebody who has just joined. */
async function fill(shop: Shop, count: number): Promise<void> {
  const { no } = await shop.join(fresh('guest'));
  await shop.cloud.fireTimer('relay');
  const [member] = await allOf(shop.cloud.database, 'members', { no });
  if (member === undefined) throw new Error('the member is gone');
  const batch = 500;
  for (let from = 0; from < count; from += batch) {
    const length = Math.min(batch, count - from);
    const copies = Array.from({ length }, (_, i) => newcomer(member, from + i));
    await insert(shop.cloud.database, 'members', copies);
  }
}

function newcomer(member: Document, i: number): Document {
  const [id, no] = [idOf(i), String(2_000_000_000 + i)];
  const state = { ...(member['state'] as object), id, no };
  return { ...member, _id: id, no, openid: openidOf(i), state };
}

/** Publishes the coupon; all of it in one shard when it is to be shown why there are many. */
async function offer(shop: Shop, { stock, shards }: Crowd): Promise<void> {
  const { terms, versions } = await shop.ask(boss, programme, {});
  const rush = {
    ...{ id: 'rush', name: '开业券', coupon: 'five-off', from: null, until: null },
    ...{ stock, perMember: 1, perDay: null },
  };
  const after = Math.max(...versions.map(({ version }) => version));
  await shop.ask(boss, publishProgramme, { terms: { ...terms, claims: [rush] }, after });
  shop.cloud.clock.advance(3 * MINUTE);
  if (shards === 1) {
    const whole = { _id: `${item}:0`, item, shard: 0, total: stock, left: stock };
    const rest = { holds: [], returned: [], over: false, epoch: 0 };
    await insert(shop.cloud.database, 'stock', [{ ...whole, ...rest }]);
  }
  await shop.cloud.fireTimer('relay');
}

type Answer = Readonly<{ ok: boolean; refusal?: Readonly<{ code: string }> }>;
type Told = Readonly<{ i: number; verdict: string; ms: number; busy: number }>;

async function claimOnce({ cloud }: Shop, i: number): Promise<Told> {
  const event = { action: 'claim', requestId: `rush-${String(i).padStart(8, '0')}`, claim: 'rush' };
  const who = { source: 'wx_client', openid: openidOf(i) };
  const begun = performance.now();
  for (let busy = 0; ; busy += 1) {
    const said = busy === 0 ? { ...event, firstTry: true } : event;
    const answer = (await cloud.call('member', said, who)) as Answer;
    const verdict = answer.ok ? 'granted' : (answer.refusal?.code ?? '');
    if (verdict !== 'busy') return { i, verdict, ms: performance.now() - begun, busy };
    await wait(busyMs);
  }
}

/** Everybody claims once, so many at a time, while the clock goes and the relay does its work. */
async function claimAll(shop: Shop, { claims, atOnce }: Crowd): Promise<readonly Told[]> {
  const told: Told[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < claims; i = next++) told.push(await claimOnce(shop, i));
  };
  const ticking = setInterval(() => shop.cloud.clock.advance(tickMs), tickMs);
  const relaying = setInterval(() => void shop.cloud.fireTimer('relay'), relayEveryMs);
  await Promise.all(Array.from({ length: atOnce }, lane));
  clearInterval(ticking);
  clearInterval(relaying);
  return told;
}

/** Documents of a collection, however many, page by page. */
async function every(database: Database, collection: string): Promise<readonly Document[]> {
  const all: Document[] = [];
  for (let full = true; full;) {
    const page = await allOf(database, collection, { _id: { $gt: all.at(-1)?._id ?? '' } });
    all.push(...[...page].sort((a, b) => (a._id < b._id ? -1 : 1)));
    full = page.length === 1000;
  }
  return all;
}

/** Lets the relay come to everybody, and counts what members and stock say. */
async function count({ cloud }: Shop, told: readonly Told[]): Promise<Issued> {
  for (let runs = 0; runs < 100; runs += 1) {
    const waiting = await allOf(cloud.database, 'members', { pendingSince: { $gt: 0 } });
    if (waiting.length === 0) break;
    cloud.clock.advance(MINUTE);
    await cloud.fireTimer('relay');
  }
  const shards = (await allOf(cloud.database, 'stock', { item })) as unknown as readonly Shard[];
  const coupons = new Map(
    ((await every(cloud.database, 'members')) as unknown as readonly Claimer[]).map((member) => [
      member.openid,
      member.state.wallet.live.filter(({ cause }) => cause.about === 'rush').length,
    ]),
  );
  const wrong = told.filter(
    ({ i, verdict }) => coupons.get(openidOf(i)) !== (verdict === 'granted' ? 1 : 0),
  );
  const sum = (of: (shard: Shard) => number) => shards.reduce((all, shard) => all + of(shard), 0);
  return {
    shards: shards.length,
    total: sum(({ total }) => total),
    left: sum(({ left }) => left),
    held: sum(({ holds }) => holds.length),
    members: [...coupons.values()].reduce((all, one) => all + one, 0),
    wrong: wrong.length,
  };
}

type Shard = Readonly<{ total: number; left: number; holds: readonly unknown[] }>;
type Live = Readonly<{ cause: Readonly<{ about: string }> }>;
type Claimer = Readonly<{
  openid: string;
  state: Readonly<{ wallet: Readonly<{ live: readonly Live[] }> }>;
}>;

function tallied(told: readonly Told[]): Readonly<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const { verdict, busy } of told) {
    answers[verdict] = (answers[verdict] ?? 0) + 1;
    answers['busy'] = (answers['busy'] ?? 0) + busy;
  }
  return answers;
}

/** A rush on one coupon, from an empty shop to the last document that tells of it. */
export async function rush(crowd: Crowd): Promise<Rushed> {
  const shop = await openShop({ instances: 2 });
  await fill(shop, crowd.claims);
  await offer(shop, crowd);
  const calls = countCalls(shop.cloud.database);
  const { value: told, spent } = await timed(() => claimAll(shop, crowd));
  const counted = calls.stop();
  const issued = await count(shop, told);
  await shop.close();
  const times = (granted: boolean) =>
    told.filter(({ verdict }) => (verdict === 'granted') === granted).map(({ ms }) => ms);
  return {
    crowd,
    spent,
    answers: tallied(told),
    granted: times(true),
    refused: times(false),
    calls: counted,
    issued,
  };
}
