import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { granted, verdict } from '../../support/answers';
import { clock, midnight } from '../../support/calendar';
import { makeOlder } from '../../support/retention/older';
import { takeDown } from '../../support/retention/told-shop';
import { type Phone, type Shop, openShop } from '../../support/shop';
import { type Wire, openWire } from '../../support/wire';

jest.setTimeout(300_000);

const minute = 60_000;

let wire: Wire;
let shop: Shop;
let book: ReturnType<typeof takeDown>;
let lin: Phone;
let tao: Phone;
let an: Phone;
let first: string;

const tomorrow = async () => {
  shop.until(midnight(addDays(dayOf(shop.now()), 1)));
  await Promise.all([lin, tao, an].map((phone) => phone.refresh()));
};

beforeAll(async () => {
  wire = await openWire();
  shop = await openShop({}, wire);
  book = takeDown(shop);
  [lin, tao, an] = [await shop.joins('lin'), await shop.joins('tao'), await shop.joins('an')];
  first = dayOf(shop.now());
  await book.buys(lin, 30);
  await book.opens(lin);
  await book.visits(tao);
  shop.until(clock(first, '23:58:30.000'));
  const last = await book.buys(lin, 20);
  await tomorrow();
  await book.refunds(last, last.fen);
  await book.buys(tao, 15);
  await book.opens(tao);
  await tomorrow();
  await book.visits(lin);
  granted(await shop.relay());
});
afterAll(async () => {
  await shop.stop();
  await wire.close();
});

const rebuild = () => shop.console({ action: 'rebuild-retention' });

async function rebuilt() {
  for (let times = 0; times < 10; times += 1) {
    const told = await rebuild();
    if (told.ok && told.value.finished) return told.value;
    shop.wait(2 * minute);
  }
  throw new Error('it does not end');
}

/** Lin is as an older version left her, and tables differ: one raised, one gone. */
async function spoil() {
  shop.wait(2 * minute);
  granted(await shop.relay());
  await makeOlder(shop, lin);
  const more = { $inc: { 'counts.fen.0': 700 } };
  await shop.documents.update('projections', { _id: `lifetime-value:${first.slice(0, 7)}` }, more);
  const raised = { $inc: { 'counts.visit.day.0.none': 3 } };
  await shop.documents.update('projections', { _id: `cohorts:${first}` }, raised);
  await shop.documents.remove('projections', { _id: `day-gaps:${first}` });
  const { stored, byHand } = await book.figures();
  expect(stored).not.toEqual(byHand);
}

type Value = Readonly<{ counts: Readonly<{ fen?: Readonly<Record<string, number>> }> }>;
type Paid = Readonly<{ state: Readonly<{ purchases: Readonly<{ netFen: number }> }> }>;

/** What the tables of value, and the members themselves, say was paid and kept. */
async function paid() {
  const tables = await shop.documents.all<Value>('projections', { _id: { $regex: '^lifetime-' } });
  const members = await shop.documents.all<Paid>('members');
  return [
    sumOf(tables, ({ counts }) => sumOf(Object.values(counts.fen ?? {}), (fen) => fen)),
    sumOf(members, ({ state }) => state.purchases.netFen),
  ];
}

async function areRight() {
  shop.wait(2 * minute);
  granted(await shop.relay());
  const { stored, byHand } = await book.figures();
  expect(stored).toEqual(byHand);
  const [told, kept] = await paid();
  expect(told).toBe(kept);
}

describe('A rebuild of retention', () => {
  it('finds nothing to do where the tables are right', async () => {
    await areRight();
    const told = granted(await rebuild());
    expect(told).toMatchObject({ finished: true, members: 3, repaired: 0, mended: 0 });
    await areRight();
  });

  it('gives a member of an older version the days of the ledger, by an entry of its own', async () => {
    await spoil();
    await tomorrow();
    await book.visits(lin);
    expect(await rebuilt()).toMatchObject({ repaired: 1, unproven: 0 });
    await areRight();
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0, differing: 0 });
  });

  it('changes nothing by a ledger that is not whole', async () => {
    shop.wait(2 * minute);
    granted(await shop.relay());
    const { _id } = await shop.documents.one<{ _id: string }>('members', { no: an.no });
    const [entry] = await shop.documents.all('entries', { _id: `${_id}:1` });
    await shop.documents.remove('entries', { _id: `${_id}:1` });
    expect(await rebuilt()).toMatchObject({ repaired: 0, unproven: 1 });
    await shop.documents.put('entries', entry ?? {});
    await areRight();
  });

  it.each(['before', 'after'] as const)(
    'ends the same when it dies %s any of its writes, while members come and go',
    async (when) => {
      let reached = true;
      let writes = 0;
      for (let round = 1; reached && writes < 60; round += 1) {
        // Later ones are of a kind: parts of the gaps by day, a document each.
        writes += writes < 14 ? 1 : 3;
        await spoil();
        wire.cutAt({ write: writes, when });
        await rebuild().catch(() => null);
        reached = wire.mend();
        await book.buys(tao, 8);
        if (round % 5 === 0) await tomorrow();
        await book.visits(round % 2 === 0 ? lin : an);
        shop.wait(2 * minute);
        if (round % 2 === 0) granted(await shop.relay());
        await rebuilt();
        await areRight();
      }
      // Lease, the repair, a note for every part, the tables, the end.
      expect(writes).toBeGreaterThan(7);
    },
  );

  it('counts nothing twice that a relay which died has copied and not taken', async () => {
    for (let write = 1; write <= 6; write += 1) {
      await spoil();
      await tomorrow();
      await book.buys(tao, 6);
      wire.cutAt({ write, when: 'after' });
      await shop.relay().catch(() => null);
      wire.mend();
      await rebuild();
      shop.wait(2 * minute);
      await rebuilt();
      await areRight();
    }
  });

  it('ends the same when others are asked for meanwhile, and the relay is at work', async () => {
    for (let round = 0; round < 6; round += 1) {
      await spoil();
      const free = () =>
        shop.documents.update('jobs', { _id: 'rebuild-retention' }, { $set: { until: 0 } });
      const asked = [rebuild(), shop.relay(), rebuild()];
      await free();
      asked.push(
        rebuild(),
        book.visits(tao).then(() => ({ ok: true }) as never),
      );
      await free();
      asked.push(rebuild(), shop.relay());
      await Promise.all(asked);
      await rebuilt();
      await areRight();
    }
  });

  it('is refused while another is at work, and the night goes on with it', async () => {
    await spoil();
    wire.cutAt({ write: 4, when: 'after' });
    await rebuild().catch(() => null);
    wire.mend();
    expect(verdict(await rebuild())).toBe('busy');
    shop.wait(2 * minute);
    expect(granted(await shop.console({ action: 'alarms' })).rebuilding).toBe(true);
    granted(await shop.nightly());
    expect(granted(await shop.console({ action: 'alarms' })).rebuilding).toBe(false);
    await areRight();
  });
});
