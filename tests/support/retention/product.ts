import { nextEntry } from '../../../cloudfunctions/_lib/members/entry';
import type { Entry } from '../../../cloudfunctions/_lib/members/stored';
import { dayOf } from '../../../shared/domain/kernel/day';
import {
  type Member,
  type MemberCommand,
  type MemberEvent,
  begin,
  decideMember,
  evolveMember,
} from '../../../shared/domain/members';
import { noPresence } from '../../../shared/domain/presence';
import { enrolled, plainDays } from '../cast';
import { type Recorded, isRecorded, purchase, refund } from '../counter';
import { type Raw, people } from './raw';
import { united } from './united';

const actor = { kind: 'timer', id: 'x', role: 'timer', storeId: null, source: 'x' } as const;
const lateOk = plainDays.limits.lateHours * 3_600_000;

type Named<K extends Raw['kind']> = Extract<Raw, { kind: K }>;
type Order = { who: string; recorded: Recorded; keptFen: number; refunds: Set<string> };
type Standing = Readonly<{ member: Member; seq: number; hash: string }>;

/** A shop's members with every entry that was written of them. */
type Books = Readonly<{
  standing: Map<string, Standing>;
  entries: Entry[];
  orders: Map<string, Order>;
  /** Who goes on as whom; null for somebody erased. */
  became: Map<string, string | null>;
}>;

/** What the product keeps after all of it was told: as doors, orders and the one write would have it. */
export function toldToProduct(told: readonly Raw[]) {
  const books: Books = {
    ...{ standing: new Map(), entries: [], orders: new Map(), became: new Map() },
  };
  for (const id of people) {
    const who = { id, no: id, source: null, inviter: null, at: told[0]?.heard ?? 0 };
    books.standing.set(id, { member: begin(enrolled(plainDays, who)), seq: 1, hash: '' });
  }
  for (const raw of told) (tell[raw.kind] as (books: Books, raw: Raw) => void)(books, raw);
  return {
    members: [...books.standing.values()].map(({ member }) => member),
    entries: books.entries,
  };
}

const tell: { readonly [K in Raw['kind']]: (books: Books, raw: Named<K>) => void } = {
  visit: (books, { who, at, heard }) => {
    const id = ownerOf(books, who);
    if (id === null) return;
    const visit = { kind: 'record-visit', storeId: 'store-1', on: dayOf(at), code: null } as const;
    command(books, id, { ...visit, at: heard });
  },
  open: (books, { who, at, heard }) => {
    const id = ownerOf(books, who);
    if (id === null) return;
    const opened = { kind: 'mini-program-opened', on: dayOf(at) } as const;
    const member = evolveMember(standingOf(books, id).member, opened);
    write(books, { member, events: [opened], at: heard });
  },
  purchase: (books, { who, key, at, heard, fen }) => {
    const id = ownerOf(books, who);
    if (id === null || books.orders.has(key)) return;
    const late = heard - at > lateOk;
    const imported = { orderId: `store-1:${key}`, storeId: 'store-1', on: dayOf(at) };
    const events = command(
      books,
      id,
      late
        ? {
            ...{ kind: 'import-history', opening: { points: 0, growth: 0 }, at: heard },
            purchases: [{ ...imported, amountFen: fen }],
            earns: { points: true, growth: true },
          }
        : purchase(key, fen / 100, { at: heard, boughtAt: at }),
    );
    const recorded = events.find(isRecorded);
    if (recorded === undefined) throw new Error('a purchase is recorded');
    books.orders.set(key, { who, recorded, keptFen: fen, refunds: new Set() });
  },
  refund: (books, { key, purchase: bought, fen, heard }) => {
    const order = books.orders.get(bought);
    if (order === undefined || order.refunds.has(key)) return;
    order.refunds.add(key);
    const kept = [order.keptFen, order.keptFen - fen] as const;
    order.keptFen -= fen;
    const id = ownerOf(books, order.who);
    if (id !== null) command(books, id, refund(order.recorded, kept, heard));
  },
  merge: (books, { who, into, heard: at }) => {
    const [id, other] = [ownerOf(books, who), ownerOf(books, into)];
    if (id === null || other === null || id === other) return;
    const [one, two] = [id, other].map((each) => standingOf(books, each).member.presence);
    withDays(books, { id: other, presence: united(one ?? noPresence, two ?? noPresence), at });
    withDays(books, { id, presence: noPresence, at });
    books.became.set(id, other);
  },
  erase: (books, { who, heard: at }) => {
    const id = ownerOf(books, who);
    if (id === null) return;
    withDays(books, { id, presence: noPresence, at });
    books.became.set(id, null);
  },
};

function ownerOf(books: Books, who: string): string | null {
  const next = books.became.get(who);
  return next === undefined ? who : next === null ? null : ownerOf(books, next);
}

function standingOf({ standing }: Books, id: string): Standing {
  const found = standing.get(id);
  if (found === undefined) throw new Error(`nobody is ${id}`);
  return found;
}

/** The command decided and applied; its events. */
function command(books: Books, id: string, asked: MemberCommand): readonly MemberEvent[] {
  const { member } = standingOf(books, id);
  const decided = decideMember(plainDays, member, asked);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  const events = decided.value;
  if (events.length > 0) {
    write(books, { member: events.reduce(evolveMember, member), events, at: asked.at });
  }
  return events;
}

/** Days that change without an event: united, erased. */
function withDays(
  books: Books,
  { id, presence, at }: Readonly<{ id: string; presence: Member['presence']; at: number }>,
): void {
  write(books, { member: { ...standingOf(books, id).member, presence }, events: [], at });
}

function write(
  books: Books,
  { member, events, at }: Readonly<{ member: Member; events: readonly MemberEvent[]; at: number }>,
): void {
  const before = standingOf(books, member.id);
  const act = { at, action: 'told', requestId: null, actor, version: 1 };
  const entry = nextEntry(before, act, { before: before.member, member, events });
  books.standing.set(member.id, { member, seq: entry.seq, hash: entry.hash });
  books.entries.push(entry);
}
