import { granted, verdict } from '../support/answers';
import { clock } from '../support/calendar';
import { heldByMembers } from '../support/books';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
let lin: Phone;
beforeAll(async () => {
  shop = await openShop();
  lin = await shop.joins('lin');
});
afterAll(() => shop.stop());

const adjust = async (points: number) =>
  granted(
    await shop.console({
      action: 'adjust',
      ...{ requestId: fresh('adjust'), memberNo: lin.no, points, reason: '补偿' },
    }),
  );

const rollForward = async (from: string, to: string) =>
  granted(await shop.console({ action: 'roll-forward', from, to }));

describe('The roll-forward', () => {
  it('shows each month what was earned, redeemed, reversed, adjusted and expired, to the point', async () => {
    shop.until(clock('2026-04-30', '23:50:00.000'));
    await lin.refresh();
    const { orderId } = granted(await buys(shop, lin, { yuan: 40 }));
    shop.until(clock('2026-05-01', '00:00:00.000'));
    await lin.refresh();
    granted(await refunds(shop, orderId, { yuan: 10 }));
    await adjust(25);
    await adjust(-30);
    shop.until(clock('2028-01-01', '00:30:00.000'));
    granted(await shop.nightly());
    granted(await shop.relay());

    const { months, breakage, asOf } = await rollForward('2026-04', '2028-01');
    expect(asOf).toBe(shop.now());
    expect(months).toHaveLength(22);
    const named = (month: string) => months.find((one) => one.month === month);
    const still = { redeemed: 0, expired: 0, reversed: 0, adjusted: 0, pending: 0, debt: 0 };
    expect(named('2026-04')).toMatchObject({ ...still, opening: 0, earned: 40, closing: 40 });
    const may = { ...still, opening: 40, earned: 0, reversed: 10, adjusted: -5, closing: 25 };
    expect(named('2026-05')).toMatchObject({
      ...may,
      available: 25,
      liability: { points: 25, fen: 25 },
    });
    expect(named('2027-12')).toMatchObject({ ...still, opening: 25, earned: 0, closing: 25 });
    expect(named('2028-01')).toMatchObject({ opening: 25, expired: 25, closing: 0 });
    expect(breakage).toEqual([
      {
        expiresOn: '2028-01-01',
        ...{ filled: 65, redeemed: 0, expired: 25, reversed: 10, adjusted: 30, open: 0 },
        sharePermille: 454,
      },
    ]);
  });

  it('closes on what all members hold', async () => {
    await lin.refresh();
    granted(await buys(shop, lin, { yuan: 12 }));
    await shop.relay();
    const { months } = await rollForward('2028-01', '2028-01');
    const { available, pending, debt } = await heldByMembers(shop);
    expect(months.at(-1)).toMatchObject({ available, pending, debt });
  });

  it('begins in any month, and refuses one that ends before it starts', async () => {
    const { months } = await rollForward('2026-05', '2026-05');
    expect(months).toMatchObject([{ month: '2026-05', opening: 40, closing: 25 }]);
    const backwards = { action: 'roll-forward', from: '2026-06', to: '2026-05' } as const;
    expect(verdict(await shop.console(backwards))).toBe('ends-before-it-starts');
    const none = { action: 'roll-forward', from: '2026-13', to: '2026-13' } as const;
    expect(verdict(await shop.console(none))).toBe('malformed-input');
  });
});
