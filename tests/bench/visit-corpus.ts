import { type Day, startOf } from '../../shared/domain/kernel/day';
import { type Draw, seeded } from './seeded';

/** Kinds of raw events; an open of the mini-program is no visit. */
export const VISIT = 0;
export const PURCHASE = 1;
export const OPEN = 2;

/** Raw events: a member by number, seconds since the epoch, and a kind. */
export type Events = Readonly<{ members: Int32Array; seconds: Int32Array; kinds: Uint8Array }>;

/** A year of a shop. The last of its days is today, the one before is the last closed day. */
export type Corpus = Readonly<{ members: number; from: Day; days: number; events: Events }>;

const FROM: Day = '2025-03-01';
const DAYS = 365;
const DAY = 24 * 3600;
/** More than members have on average; the columns are cut to what there is. */
const EVENTS_EACH = 40;

type Log = Events & { length: number };

/** The same for the same seed: many come once, most seldom, a few nearly daily, and they leave at some time. */
export function visitCorpus(members: number, seed = 1): Corpus {
  const [draw, most] = [seeded(seed), members * EVENTS_EACH + 10 * DAYS];
  const log: Log = {
    members: new Int32Array(most),
    seconds: new Int32Array(most),
    kinds: new Uint8Array(most),
    length: 0,
  };
  for (let member = 0; member < members; member += 1) live(log, member, draw);
  return { members, from: FROM, days: DAYS, events: inOrder(log) };
}

const begin = startOf(FROM) / 1000;

/** One member's year: day 0 (more of them towards the end), a rate of coming, and a chance of leaving. */
function live(log: Log, member: number, draw: Draw): void {
  const joined = Math.floor(DAYS * (Math.sqrt(1 + 3 * draw()) - 1));
  const rate = Math.min(0.95, 0.02 + 0.95 * draw() ** 2.2);
  const leaves = draw() < 0.25 ? 0.6 : 0.012;
  for (let day = joined; day < DAYS; day += gap(rate, draw)) {
    visit(log, { member, day }, draw);
    if (draw() < leaves) break;
  }
}

const gap = (rate: number, draw: Draw): number =>
  1 + Math.floor(Math.log(1 - draw()) / Math.log(1 - rate));

type On = Readonly<{ member: number; day: number }>;

/** Some buy, some only come, some come twice, and some open the mini-program on another day. */
function visit(log: Log, on: On, draw: Draw): void {
  note(log, on, [draw() < 0.6 ? PURCHASE : VISIT, draw()]);
  if (draw() < 0.25) note(log, on, [draw() < 0.5 ? PURCHASE : VISIT, draw()]);
  if (draw() < 0.1) {
    note(log, { ...on, day: Math.floor(draw() * DAYS) }, [OPEN, draw()]);
  }
}

function note(log: Log, { member, day }: On, [kind, time]: readonly [number, number]): void {
  log.members[log.length] = member;
  log.seconds[log.length] = begin + day * DAY + Math.floor(time * DAY);
  log.kinds[log.length] = kind;
  log.length += 1;
}

/** As a log has them: in the order of time, to the minute. */
function inOrder({ members, seconds, kinds, length }: Log): Events {
  const places = placesOf(seconds.subarray(0, length));
  const ordered = {
    members: new Int32Array(length),
    seconds: new Int32Array(length),
    kinds: new Uint8Array(length),
  };
  places.forEach((at, i) => {
    ordered.members[at] = members[i] ?? 0;
    ordered.seconds[at] = seconds[i] ?? 0;
    ordered.kinds[at] = kinds[i] ?? 0;
  });
  return ordered;
}

/** Where each comes to stand: behind all of earlier minutes, and of its own minute that were before it. */
function placesOf(seconds: Int32Array): Int32Array {
  const next = new Int32Array(DAYS * 1440 + 1);
  const minutes = seconds.map((second) => Math.floor((second - begin) / 60));
  for (const minute of minutes) next[minute + 1] = (next[minute + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i += 1) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  return minutes.map((minute) => {
    const at = next[minute] ?? 0;
    next[minute] = at + 1;
    return at;
  });
}
