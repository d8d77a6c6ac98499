import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { nextEntry } from '../../../cloudfunctions/_lib/members/entry';
import type { StoredMember } from '../../../cloudfunctions/_lib/members/stored';
import { noPresence } from '../../../shared/domain/presence';
import { granted } from '../../support/answers';
import { midnight } from '../../support/calendar';
import { takeDown } from '../../support/retention/told-shop';
import { type Phone, type Shop, openShop } from '../../support/shop';
import { type Wire, openWire } from '../../support/wire';
import { united } from '../../support/retention/united';

jest.setTimeout(300_000);

const minute = 60_000;
const actor = { kind: 'timer', id: 'x', role: 'timer', storeId: null, source: 'x' } as const;

let wire: Wire;
let shop: Shop;
let book: ReturnType<typeof takeDown>;
let phones: readonly Phone[];
let joined = 0;
beforeAll(async () => {
  wire = await openWire();
  shop = await openShop({}, wire);
  book = takeDown(shop);
  phones = [await shop.joins('lin'), await shop.joins('tao')];
});
afterAll(async () => {
  await shop.stop();
  await wire.close();
});

/** Days that change without an act of a door yet, in one write with the entry that says so. */
async function withPresence(
  no: string,
  to: (stored: StoredMember) => StoredMember['state']['presence'],
) {
  const stored = await shop.documents.one<StoredMember>('members', { no });
  const member = { ...stored.state, presence: to(stored) };
  const act = { at: shop.now(), action: 'x', requestId: null, actor, version: 1 };
  const entry = nextEntry(stored, act, { before: stored.state, member, events: [] });
  const { seq, hash } = entry;
  const set = { 'state.presence': member.presence, seq, hash, rev: stored.rev + 1 };
  const pending = { pendingSince: shop.now() };
  await shop.documents.update(
    'members',
    { no },
    { $set: { ...set, ...pending, outbox: [...stored.outbox, entry] } },
  );
}

/** Around midnight two buy, one brings back; somebody new turns out to be Tao, or is erased. */
async function aNight(n: number) {
  const [lin, tao] = phones;
  if (lin === undefined || tao === undefined) throw new Error('they have joined');
  const next = addDays(dayOf(shop.now()), 1);
  shop.until(midnight(next) - 3 * minute);
  joined += 1;
  const other = await shop.joins(`other ${joined}`);
  await Promise.all([lin.refresh(), tao.refresh()]);
  const bought = await book.buys(lin, 30);
  await book.buys(other, 10);
  shop.until(midnight(next));
  await Promise.all([lin.refresh(), tao.refresh(), other.refresh()]);
  await book.visits(tao);
  await book.opens(other);
  if (n % 2 === 0) await book.refunds(bought, n % 4 === 0 ? bought.fen : 1000);
  const heard = shop.now();
  if (n % 3 === 0) {
    const { state } = await shop.documents.one<StoredMember>('members', { no: other.no });
    await withPresence(tao.no, (stored) => united(stored.state.presence, state.presence));
    book.told.push({ kind: 'merge', who: other.name, into: tao.name, heard });
  }
  if (n % 3 === 1) book.told.push({ kind: 'erase', who: other.name, heard });
  if (n % 3 < 2) await withPresence(other.no, () => noPresence);
}

async function areRight() {
  shop.wait(2 * minute);
  granted(await shop.relay());
  const { stored, byHand } = await book.figures();
  expect(stored).toEqual(byHand);
}

it.each(['before', 'after'] as const)(
  'the tables are what counting by hand gives when the relay dies %s any of its writes',
  async (when) => {
    let reached = true;
    let writes = 0;
    while (reached) {
      writes += 1;
      await aNight(writes);
      wire.cutAt({ write: writes, when });
      await shop.relay().catch(() => null);
      reached = wire.mend();
      await areRight();
    }
    expect(writes).toBeGreaterThan(10);
  },
);

it('the tables are what counting by hand gives when relays overlap and overtake each other', async () => {
  const lapse = () => shop.documents.update('jobs', { _id: 'relay' }, { $set: { until: 0 } });
  for (let round = 0; round < 4; round += 1) {
    await aNight(round);
    const relays = [shop.relay()];
    for (let more = 0; more < 3; more += 1) {
      await lapse();
      relays.push(shop.relay());
    }
    await Promise.all(relays);
    await lapse();
    await areRight();
  }
});
