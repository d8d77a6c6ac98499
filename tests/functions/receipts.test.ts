import { granted, tally, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, lines, refunds } from '../support/till';

jest.setTimeout(120_000);

const hour = 3_600_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

type Sale = Readonly<{ yuan: number; orderNo?: string; by?: string; requestId?: string }>;

const records = ({ yuan, orderNo = fresh('paper'), by = 'mei', requestId = fresh() }: Sale) =>
  shop.as(by).staff({
    action: 'record-receipt',
    ...{ requestId, storeId: 'south', orderNo, lines: lines(yuan) },
  });

type Claim = Readonly<{ orderId: string; fen: number; requestId?: string; storeId?: string }>;

const claims = (name: string, { orderId, fen, requestId = fresh(), storeId = 'south' }: Claim) =>
  shop.as(name).member({
    action: 'claim-receipt',
    ...{ requestId, storeId, orderNo: orderId.split(':')[1] ?? '', amountFen: fen },
  });

const points = async ({ name }: Phone) =>
  granted(await shop.as(name).member({ action: 'home' })).card.points.balance;

describe('A receipt', () => {
  it('is claimed by its number and amount, once, and earns as on the day it was bought', async () => {
    const [ann, bob] = await Promise.all([shop.joins('ann'), shop.joins('bob')]);
    // Bought on the eve of the members' day, claimed on it.
    shop.until(Date.parse('2026-03-16T22:00:00+08:00'));
    const { orderId } = granted(await records({ yuan: 42 }));
    shop.wait(5 * hour);
    const asked = { orderId, fen: 4200, requestId: fresh('claim') };
    expect(granted(await claims('ann', asked))).toMatchObject({ pointsEarned: 42, payFen: 4200 });
    expect(granted(await claims('ann', asked)).pointsEarned).toBe(42);
    expect(verdict(await claims('bob', { orderId, fen: 4200 }))).toBe('receipt-not-found');
    expect(verdict(await claims('ann', { orderId, fen: 4200 }))).toBe('receipt-not-found');
    expect([await points(ann), await points(bob)]).toEqual([42, 0]);
    await shop.relay();
    const [order] = await shop.documents.all('orders', { _id: orderId });
    expect(order).toMatchObject({ state: 'credited', refundedFen: 0 });
    expect(order).not.toHaveProperty('dueBy');
  });

  it.each([
    [24 * hour - 1, 'granted'],
    [24 * hour, 'receipt-not-found'],
    [24 * hour + 1, 'receipt-not-found'],
  ])('claimed %d ms after it was recorded is %s', async (ms, hears) => {
    const name = `after ${ms}`;
    await shop.joins(name);
    const { orderId } = granted(await records({ yuan: 10 }));
    shop.wait(ms);
    expect(verdict(await claims(name, { orderId, fen: 1000 }))).toBe(hears);
  });

  it('is of one of the stores that are open', async () => {
    await shop.joins('ivy');
    granted(
      await shop.console({ action: 'save-store', storeId: 'old', name: '老店', open: false }),
    );
    const { stores } = granted(await shop.as('ivy').member({ action: 'stores' }));
    expect(stores).toContainEqual({ id: 'south', name: expect.any(String) as string });
    expect(stores.map(({ id }) => id)).not.toContain('old');
  });

  it('goes to one of many who claim it together', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `many-${i}`);
    const phones = await Promise.all(names.map((name) => shop.joins(name)));
    const { orderId } = granted(await records({ yuan: 10 }));
    const answers = await Promise.all(names.map((name) => claims(name, { orderId, fen: 1000 })));
    expect(tally(answers)).toEqual({ granted: 1, 'receipt-not-found': 7 });
    const held = await Promise.all(phones.map(points));
    expect(held.reduce((a, b) => a + b, 0)).toBe(10);
  });

  it('is no answer to who guesses: wrong amount, store or number sound like none, five times a day', async () => {
    const guesser = await shop.joins('guesser');
    const { orderId } = granted(await records({ yuan: 10 }));
    const wrong = [
      { orderId, fen: 1001 },
      { orderId, fen: 999 },
      { orderId, fen: 1000, storeId: 'north' },
      { orderId: 'south:no-such', fen: 1000 },
    ];
    for (const guess of wrong) {
      expect(await claims('guesser', guess)).toEqual({
        ok: false,
        refusal: { code: 'receipt-not-found' },
      });
    }
    const together = await Promise.all([1, 2, 3].map((fen) => claims('guesser', { orderId, fen })));
    expect(tally(together)).toEqual({ 'receipt-not-found': 1, 'too-many-receipts': 2 });
    expect(verdict(await claims('guesser', { orderId, fen: 1000 }))).toBe('too-many-receipts');
    const nextDay = granted(await records({ yuan: 3 }));
    shop.until(Math.ceil((shop.now() + 8 * hour) / (24 * hour)) * 24 * hour - 8 * hour);
    expect(verdict(await claims('guesser', { orderId: nextDay.orderId, fen: 300 }))).toBe(
      'granted',
    );
    expect(await points(guesser)).toBe(3);
  });

  it('is not for who works at the store, nor recorded twice, nor beside an order of that number', async () => {
    const lin = await shop.joins('lin');
    await Promise.all([shop.joins('mei'), shop.joins('hao')]);
    const sale = { yuan: 10, orderNo: 'taken-1', requestId: fresh() };
    const { orderId } = granted(await records(sale));
    for (const name of ['mei', 'hao']) {
      expect(verdict(await claims(name, { orderId, fen: 1000 }))).toBe('staff-cannot-claim');
    }
    expect(granted(await records(sale)).orderId).toBe(orderId);
    expect(verdict(await records({ ...sale, yuan: 11 }))).toBe('request-id-reused');
    expect(verdict(await records({ ...sale, requestId: fresh() }))).toBe('order-already-recorded');
    await lin.refresh();
    expect(verdict(await buys(shop, lin, { yuan: 10, orderNo: 'taken-1' }))).toBe(
      'order-already-recorded',
    );
    granted(await buys(shop, lin, { yuan: 10, orderNo: 'taken-2' }));
    expect(verdict(await records({ yuan: 10, orderNo: 'taken-2' }))).toBe('order-already-recorded');
  });

  it('refunded in part before it is claimed earns by what is kept; refunded whole it is none', async () => {
    const cat = await shop.joins('cat');
    const [part, whole] = [
      granted(await records({ yuan: 30 })),
      granted(await records({ yuan: 9 })),
    ];
    expect(granted(await refunds(shop, part.orderId, { yuan: 12 }))).toMatchObject({
      keptFen: 1800,
      pointsReversed: 0,
    });
    granted(await refunds(shop, whole.orderId, { yuan: 9 }));
    granted(await claims('cat', { orderId: part.orderId, fen: 3000 }));
    expect(await points(cat)).toBe(18);
    expect(verdict(await claims('cat', { orderId: whole.orderId, fen: 900 }))).toBe(
      'receipt-not-found',
    );
    granted(await refunds(shop, part.orderId, { yuan: 18 }));
    expect(await points(cat)).toBe(0);
    for (let runs = 0; runs < 2; runs += 1) {
      shop.wait(11 * 60_000);
      granted(await shop.relay());
    }
    expect(await points(cat)).toBe(0);
    expect(await shop.documents.all('orders', { dueBy: { $gt: 0 } })).toEqual([]);
  });

  it('is credited by the sweeper when the claim was killed half-way', async () => {
    const dan = await shop.joins('dan');
    const { orderId } = granted(await records({ yuan: 20 }));
    const before = await shop.documents.one('members', { no: dan.no });
    granted(await claims('dan', { orderId, fen: 2000 }));
    await shop.documents.remove('members', { no: dan.no });
    await shop.documents.put('members', before);
    shop.wait(10 * 60_000);
    granted(await shop.relay());
    expect(await points(dan)).toBe(20);
  });
});

describe('Receipts of one of the staff', () => {
  it('are as many in a day as the programme says, and again the next day', async () => {
    await shop.hires('ren');
    const { terms, version: after } = granted(await shop.console({ action: 'programme' }));
    const limits = { ...terms.limits, receiptsPerDay: 2 };
    const published = { action: 'publish-programme', after, terms: { ...terms, limits } } as const;
    granted(await shop.console(published));
    shop.wait(hour);
    const first = { yuan: 10, by: 'ren', orderNo: fresh('paper'), requestId: fresh() };
    granted(await records(first));
    granted(await records({ yuan: 10, by: 'ren' }));
    expect(await records({ yuan: 10, by: 'ren' })).toEqual({
      ok: false,
      refusal: { code: 'receipts-of-the-day-recorded', perDay: 2 },
    });
    expect(verdict(await records(first))).toBe('granted');
    expect(verdict(await records({ yuan: 10, by: 'hao' }))).toBe('granted');
    shop.wait(24 * hour);
    expect(verdict(await records({ yuan: 10, by: 'ren' }))).toBe('granted');
  });
});
