import fc from 'fast-check';
import { held } from '../../shared/domain/books';
import { granted } from '../support/answers';
import { countedBooks, heldByMembers, storedBooks } from '../support/books';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';
import { type Wire, openWire } from '../support/wire';

jest.setTimeout(180_000);

const minute = 60_000;
const HELD = 'points-held:all';

let wire: Wire;
let shop: Shop;
let lin: Phone;
let hao: Phone;
beforeAll(async () => {
  wire = await openWire();
  shop = await openShop({}, wire);
  [lin, hao] = await Promise.all([shop.joins('lin'), shop.joins('hao-too')]);
});
afterAll(async () => {
  await shop.stop();
  await wire.close();
});

/** Both buy; Lin gives a part back and is corrected. */
async function aDay() {
  await Promise.all([lin.refresh(), hao.refresh()]);
  const { orderId } = granted(await buys(shop, lin, { yuan: 30 }));
  granted(await buys(shop, hao, { yuan: 7 }));
  granted(await refunds(shop, orderId, { yuan: 12 }));
  const adjusted = { requestId: fresh('adjust'), memberNo: lin.no, points: 5, reason: '补偿' };
  granted(await shop.console({ action: 'adjust', ...adjusted }));
}

async function areRight() {
  expect(await storedBooks(shop)).toEqual(await countedBooks(shop));
  const { available, pending, debt, waiting } = await heldByMembers(shop);
  expect(waiting).toBe(0);
  const days = Object.values(await storedBooks(shop));
  expect(held(days)).toEqual({ net: available + pending - debt, pending, debt });
}

/** The relay's own messages are entries too, which its next run carries. */
async function untilQuiet(): Promise<void> {
  for (let waits = true; waits;) {
    shop.wait(2 * minute);
    granted(await shop.relay());
    waits = (await shop.documents.all('members', { pendingSince: { $gt: 0 } })).length > 0;
  }
}

describe('Projections of the entries', () => {
  it.each(['before', 'after'] as const)(
    'are right when the relay dies %s any of its writes and another goes on',
    async (when) => {
      let reached = true;
      let writes = 0;
      while (reached) {
        writes += 1;
        await aDay();
        wire.cutAt({ write: writes, when });
        await shop.relay().catch(() => null);
        reached = wire.mend();
        shop.wait(2 * minute);
        granted(await shop.relay());
        await areRight();
      }
      // Lease, entries, orders, batch, projection, outboxes, lease: the cut went through them all.
      expect(writes).toBeGreaterThan(10);
    },
  );

  it('are right when the next relay dies as well, at each of its writes', async () => {
    for (let write = 1; write <= 8; write += 1) {
      await aDay();
      wire.cutAt({ write: 8, when: 'after' });
      await shop.relay().catch(() => null);
      wire.mend();
      shop.wait(2 * minute);
      wire.cutAt({ write, when: 'before' });
      await shop.relay().catch(() => null);
      wire.mend();
      shop.wait(2 * minute);
      granted(await shop.relay());
      await areRight();
    }
  });

  it('take nothing from a relay whose lease has passed to another', async () => {
    const lapse = () => shop.documents.update('jobs', { _id: 'relay' }, { $set: { until: 0 } });
    for (let round = 0; round < 5; round += 1) {
      await aDay();
      const relays = [shop.relay()];
      for (let more = 0; more < 4; more += 1) {
        await lapse();
        relays.push(shop.relay());
      }
      await Promise.all(relays);
      await lapse();
      granted(await shop.relay());
      await areRight();
    }
  });

  it('take nothing twice from a relay that slept at any of its writes while another worked', async () => {
    for (let write = 1; write <= 12; write += 1) {
      await aDay();
      const { reached, letGo } = wire.holdAt(write);
      const sleeper = shop.relay();
      await Promise.race([reached, sleeper]);
      await shop.documents.update('jobs', { _id: 'relay' }, { $set: { until: 0 } });
      granted(await shop.relay());
      // More happens before it wakes, and is carried by the other.
      await aDay();
      await shop.documents.update('jobs', { _id: 'relay' }, { $set: { until: 0 } });
      granted(await shop.relay());
      letGo();
      await sleeper;
      shop.wait(2 * minute);
      granted(await shop.relay());
      await areRight();
    }
  });

  it('equal a recount over any history, with relays at any time', async () => {
    const act = fc.record({
      who: fc.constantFrom('lin', 'hao'),
      yuan: fc.integer({ min: 1, max: 60 }),
      back: fc.integer({ min: 0, max: 3 }),
      points: fc.integer({ min: -20, max: 20 }),
      days: fc.constantFrom(0, 0, 1, 40),
      relays: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 5 }), async (acts) => {
        for (const { who, yuan, back, points, days, relays } of acts) {
          const phone = who === 'lin' ? lin : hao;
          shop.wait(days * 1440 * minute);
          await phone.refresh();
          const { orderId, payFen } = granted(await buys(shop, phone, { yuan }));
          const backFen = Math.floor((payFen * back) / 3);
          if (backFen > 0) granted(await refunds(shop, orderId, { yuan: backFen / 100 }));
          const asked = { requestId: fresh('adjust'), memberNo: phone.no, points, reason: 'x' };
          const adjust = () => shop.console({ action: 'adjust', ...asked });
          await Promise.all([adjust(), ...Array.from({ length: relays }, () => shop.relay())]);
        }
        shop.wait(2 * minute);
        granted(await shop.relay());
        await areRight();
      }),
      { numRuns: 6 },
    );
  });

  it('are found right by the night, and found wrong when a counter was changed', async () => {
    await aDay();
    await untilQuiet();
    expect(granted(await shop.nightly())).toMatchObject({ differing: 0 });
    await untilQuiet();
    const days = Object.keys(await storedBooks(shop));
    for (const day of days) {
      await shop.documents.update(
        'projections',
        { _id: `books:${day}` },
        { $inc: { 'counts.moved.earned': 1 } },
      );
    }
    shop.wait(2 * minute);
    expect(granted(await shop.nightly())).toMatchObject({ differing: 2 });
    const anomalies = await shop.documents.all<{ what: string }>('anomalies');
    const whats = anomalies.map(({ what }) => what).sort();
    expect(whats).toEqual([
      'books-differ-from-points-held',
      expect.stringMatching(/^projection-differs:books:/),
    ]);
  });

  it('of the points held are found wrong by the night when a part is not what its members hold', async () => {
    await aDay();
    await untilQuiet();
    const [stored] = await shop.documents.all<{ counts: object }>('projections', { _id: HELD });
    const parts = Object.keys(stored?.counts ?? {});
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const more = { [`counts.${part}.net`]: 1 };
      await shop.documents.update('projections', { _id: HELD }, { $inc: more });
    }
    shop.wait(2 * minute);
    granted(await shop.nightly());
    const anomalies = await shop.documents.all<{ what: string }>('anomalies');
    expect(anomalies.map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^points-held-differ-from-members:..$/),
    );
  });
});
