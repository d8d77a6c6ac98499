import { verdict } from '../support/answers';
import { clock } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { fresh, lines, scanned } from '../support/till';

jest.setTimeout(60_000);

const second = 1000;

const step = 30 * second;

const minute = 60 * second;

const hour = 60 * minute;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

/** The first instant of the next step of the code. */
const nextStep = () => {
  shop.until((Math.floor(shop.now() / step) + 1) * step);
  return shop.now();
};

const visit = (ticket: string, by = 'mei') =>
  shop.as(by).staff({ action: 'record-visit', requestId: fresh(), storeId: 'south', ticket });

/** A purchase from a till that had no network at `shownAt`. */
const late = async (code: string, shownAt: number, by = 'mei') =>
  verdict(
    await shop.as(by).staff({
      action: 'record-purchase',
      requestId: fresh(),
      storeId: 'south',
      orderNo: fresh('late'),
      lines: lines(10),
      payFen: 1000,
      code,
      shownAt,
    }),
  );

describe('A code read without network', () => {
  it('is taken up to 24 hours later, not a millisecond longer and not before it was shown', async () => {
    const phone = await shop.joins('offline');
    const first = nextStep();
    const [code, next] = [phone.shows(), phone.shows(first + step)];
    expect(await late(next, first + step)).toBe('purchase-in-future');
    shop.until(first + 24 * hour);
    expect(await late(code, first)).toBe('granted');
    shop.until(first + step + 24 * hour + 1);
    expect(await late(next, first + step)).toBe('purchase-too-late');
  });

  it('is taken in any order and each once, beside newer codes used online', async () => {
    const phone = await shop.joins('any-order');
    const start = nextStep();
    const shown = [0, 1, 2, 3, 4].map((n) => start + n * minute);
    const codes = shown.map((at) => phone.shows(at));
    shop.until(start + hour);
    expect(verdict(await visit(await scanned(shop, phone)))).toBe('granted');
    for (const i of [3, 0, 4, 1, 2]) {
      expect([i, await late(codes[i] ?? '', shown[i] ?? 0)]).toEqual([i, 'granted']);
    }
    for (const i of [2, 0, 4]) {
      expect(await late(codes[i] ?? '', shown[i] ?? 0, 'hao')).toBe('code-already-used');
    }
  });

  it('counts on the day it was shown, across midnight', async () => {
    shop.until(clock('2026-03-12', '23:59:30.000'));
    const phone = await shop.joins('night');
    const shownAt = shop.now();
    const code = phone.shows();
    shop.until(clock('2026-03-13', '08:00:00.000'));
    expect(await late(code, shownAt)).toBe('granted');
    const [order] = await shop.documents.all('orders', { on: '2026-03-12' });
    expect(order).toMatchObject({ state: 'claimed', at: shop.now() });
  });

  it('does not pass as read at another time', async () => {
    const phone = await shop.joins('redated');
    const shownAt = nextStep();
    const code = phone.shows();
    shop.wait(hour);
    expect(await late(code, shownAt + 2 * step)).toBe('code-expired');
    expect(await late(code, shownAt - 1)).toBe('code-not-recognised');
  });
});
