import { begin, type MemberEvent } from '../../shared/domain/members';
import { addDays, dayOf, startOf } from '../../shared/domain/kernel/day';
import { HOUR, MINUTE } from '../../shared/domain/kernel/instant';
import { beginning, nextEntry } from '../../cloudfunctions/_lib/members/entry';
import { type Entry, type StoredMember } from '../../cloudfunctions/_lib/members/stored';
import { countCalls } from './count-calls';
import { allOf, insert } from './documents';
import { idOf } from './local-members';
import { fresh } from './measured';
import { bought } from './purchase';
import { openShop, type Shop } from './shop';
import { type Spent, timed } from './stopwatch';

/** What a job took, and the database calls it made. */
export type Cost = Readonly<{ spent: Spent; calls: number; answer: unknown }>;
export type Night = Readonly<{ relay: Cost; nightly: Cost }>;

type Wish = Readonly<{ members: number; visits: number; nights: number }>;

/** A shop of so many members, of whom the same few buy every day, and what its nights cost. */
export async function nightsOf({ members, visits, nights }: Wish): Promise<readonly Night[]> {
  const shop = await openShop();
  try {
    await fill(shop, members - visits);
    const regulars = Array.from({ length: visits }, () => fresh('regular'));
    const found: Night[] = [];
    for (let n = 0; n < nights; n += 1) {
      for (const name of regulars) await bought(shop, await shop.join(name));
      found.push(await night(shop));
    }
    return found;
  } finally {
    await shop.close();
  }
}

/** Ten past midnight: the relay carries the day, and the night does its work. */
async function night(shop: Shop): Promise<Night> {
  const { clock } = shop.cloud;
  const tomorrow = startOf(addDays(dayOf(clock.now()), 1));
  clock.set(tomorrow + 10 * MINUTE);
  const relay = await cost(shop, 'relay');
  clock.advance(2 * MINUTE);
  const nightly = await cost(shop, 'nightly');
  clock.advance(2 * MINUTE);
  await shop.cloud.fireTimer('relay');
  clock.set(tomorrow + 10 * HOUR);
  return { relay, nightly };
}

async function cost({ cloud }: Shop, job: string): Promise<Cost> {
  const counting = countCalls(cloud.database);
  const { value: answer, spent } = await timed(() => cloud.fireTimer(job));
  return { spent, calls: counting.stop().all, answer };
}

const BATCH = 500;
/** The others joined over ten years, so that no month has more of them than it would. */
const YEARS_AGO = 3_650 * 24 * HOUR;

/** Puts in members who joined long ago, each with the entry that says so, as the relay leaves them. */
export async function fill(shop: Shop, count: number): Promise<void> {
  const { no } = await shop.join(fresh('guest'));
  await shop.cloud.fireTimer('relay');
  const { database } = shop.cloud;
  const [member] = (await allOf(database, 'members', { no })) as unknown as StoredMember[];
  const memberId = member?._id;
  const [entry] = (await allOf(database, 'entries', { memberId })) as unknown as Entry[];
  if (member === undefined || entry === undefined) throw new Error('the member is gone');
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    const joined = Array.from({ length }, (_, i) => another(member, entry, from + i));
    await insert(
      database,
      'members',
      joined.map((each) => each.member),
    );
    await insert(
      database,
      'entries',
      joined.map((each) => each.entry),
    );
  }
}

/** The same enrolment by another person, at another time. */
function another(member: StoredMember, entry: Entry, i: number) {
  const [id, no] = [idOf(i), String(1_000_000_000 + i)];
  const events = entry.events.map((event) => ({ ...event, id, no }) as MemberEvent);
  const [enrolled] = events;
  if (enrolled?.kind !== 'member-enrolled') throw new Error('a ledger begins with joining');
  const state = begin(enrolled);
  const { action, requestId, actor, version } = entry;
  const at = entry.at - YEARS_AGO - Math.floor((i * 3_650 * 24 * HOUR) / 1e6);
  const act = { at, action, requestId, actor, version };
  const own = nextEntry(beginning, act, { before: null, member: state, events });
  return {
    entry: own,
    member: { ...member, _id: id, no, openid: `o-${id}`, state, seq: own.seq, hash: own.hash },
  };
}
