import { granted } from '../support/answers';
import { clock, midnight } from '../support/calendar';
import { type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const home = async (name: string) => granted(await shop.as(name).member({ action: 'home' })).card;
const history = async (name: string) =>
  granted(await shop.as(name).member({ action: 'history' })).lines;
/** The tier as it is stored, whatever the card works out. */
const standing = async (no: string) => {
  type Stored = Readonly<{ state: Readonly<{ tier: Readonly<{ standing: object }> }> }>;
  return (await shop.documents.one<Stored>('members', { no })).state.tier.standing;
};
const checkIn = (name: string) =>
  shop.as(name).member({ action: 'check-in', requestId: fresh('check-in') });

describe('The first whole path', () => {
  it('leads from joining over a purchase and a tier to a refund and back', async () => {
    const phone = await shop.joins('lin');
    expect((await home('lin')).tier.tier).toBe('sprout');

    const first = granted(await buys(shop, phone, { yuan: 123.45 }));
    expect(first).toMatchObject({ payFen: 12345, pointsEarned: 123, balance: 123, growth: 123 });
    expect(first.tier).toBe('qingming');

    const second = granted(await buys(shop, phone, { yuan: 200, by: 'hao', storeId: 'north' }));
    expect(second).toMatchObject({ pointsEarned: 220, balance: 343, growth: 323, tier: 'guyu' });

    const back = granted(await refunds(shop, second.orderId, { yuan: 150, by: 'hao' }));
    expect(back).toMatchObject({
      keptFen: 5000,
      pointsReversed: 165,
      balance: 178,
      tier: 'qingming',
    });
    await shop.relay();
    const rest = granted(await refunds(shop, second.orderId, { yuan: 50, by: 'hao' }));
    expect(rest).toMatchObject({ keptFen: 0, pointsReversed: 55, balance: 123, growth: 123 });

    await shop.relay();
    const lines = await history('lin');
    expect(lines.map(({ why, change, balance }) => [why, change, balance])).toEqual([
      ['refund', -55, 123],
      ['refund', -165, 178],
      ['purchase', 220, 343],
      ['purchase', 123, 123],
    ]);
    expect(await home('lin')).toMatchObject({
      points: { balance: 123, pending: 0, debt: 0 },
      tier: { tier: 'qingming', growth: 123 },
      purchases: { count: 1, netFen: 12345 },
    });
  });

  it('brings a member back who pays the price of the tier reached', async () => {
    const phone = await shop.joins('spring');
    granted(await buys(shop, phone, { yuan: 300 }));
    const next = granted(await buys(shop, phone, { yuan: 100 }));
    expect(next).toMatchObject({ payFen: 9800, pointsEarned: 122, growth: 398 });
  });

  it('pays a member day its double points, on that day only', async () => {
    const phone = await shop.joins('tuesday');
    shop.until(clock('2026-03-10', '09:00:00.000'));
    const onTuesday = granted(await buys(shop, phone, { yuan: 10 }));
    shop.until(midnight('2026-03-11'));
    await phone.refresh();
    const onWednesday = granted(await buys(shop, phone, { yuan: 10 }));
    expect([onTuesday.pointsEarned, onWednesday.pointsEarned]).toEqual([20, 10]);
  });
});

describe('The day of a check-in', () => {
  it('turns at midnight in UTC+8, whatever the phone says', async () => {
    shop.until(clock('2026-03-12', '23:59:59.999'));
    await shop.joins('midnight');
    expect(granted(await checkIn('midnight')).streak).toBe(1);
    expect(await checkIn('midnight')).toEqual({
      ok: false,
      refusal: { code: 'already-checked-in', on: '2026-03-12' },
    });
    shop.wait(1);
    expect(granted(await checkIn('midnight')).streak).toBe(2);
    shop.until(clock('2026-03-14', '00:00:00.000'));
    expect(granted(await checkIn('midnight'))).toMatchObject({ streak: 3, pointsEarned: 4 });
  });

  it('can be made up only from the day of joining on', async () => {
    shop.until(clock('2026-03-16'));
    await shop.joins('makes-up');
    shop.until(clock('2026-03-18'));
    granted(
      await shop.console({
        action: 'adjust',
        requestId: fresh('adjust'),
        memberNo: (await home('makes-up')).no,
        points: 50,
        reason: '补偿',
      }),
    );
    expect((await home('makes-up')).checkIn.makeUp.days).toEqual(['2026-03-16', '2026-03-17']);
    const makeUp = (day: string) =>
      shop.as('makes-up').member({ action: 'make-up', requestId: fresh('make-up'), day });
    expect(await makeUp('2026-03-15')).toEqual({
      ok: false,
      refusal: { code: 'day-not-missed', on: '2026-03-15' },
    });
    expect(granted(await makeUp('2026-03-16'))).toMatchObject({ streak: 0, balance: 45 });
  });
});

describe('Time by itself', () => {
  it('ends points at the instant after their last calendar year, before any timer ran', async () => {
    shop.until(clock('2026-12-31', '10:00:00.000'));
    const phone = await shop.joins('expiry');
    granted(await buys(shop, phone, { yuan: 50 }));
    const expiry = midnight('2028-01-01');
    expect((await home('expiry')).points.next).toEqual({ expiresAt: expiry, points: 50 });
    shop.until(expiry - 1);
    expect((await home('expiry')).points.balance).toBe(50);
    shop.until(expiry);
    expect((await home('expiry')).points.balance).toBe(0);
    expect(
      (await history('expiry')).map(({ why, change, balance }) => [why, change, balance]),
    ).toEqual([
      ['expired', -50, 0],
      ['purchase', 50, 50],
    ]);
    await shop.nightly();
    expect(
      (await history('expiry')).map(({ why, change, balance }) => [why, change, balance]),
    ).toEqual([
      ['expired', -50, 0],
      ['purchase', 50, 50],
    ]);
  });

  it('ends a tier over its grace to the tier below, by the nightly run', async () => {
    shop.until(clock('2028-03-01'));
    const phone = await shop.joins('tiers');
    granted(await buys(shop, phone, { yuan: 300 }));
    const tier = async () => (await home('tiers')).tier;
    const nightAt = (at: number) => {
      shop.until(at);
      return shop.nightly();
    };
    expect(await tier()).toMatchObject({ tier: 'guyu', until: '2029-03-01', graceUntil: null });
    shop.until(clock('2028-06-01'));
    await phone.refresh();
    expect(granted(await buys(shop, phone, { yuan: 245 })).growth).toBe(540);
    await nightAt(midnight('2029-03-01'));
    expect(await tier()).toMatchObject({ tier: 'guyu', until: '2030-03-01', graceUntil: null });
    await nightAt(midnight('2030-03-01') - 1);
    expect((await tier()).graceUntil).toBeNull();
    await nightAt(midnight('2030-03-01'));
    expect(await tier()).toMatchObject({ tier: 'guyu', graceUntil: '2030-03-31' });
    await nightAt(midnight('2030-03-31') - 1);
    expect(await standing(phone.no)).toMatchObject({ tier: 'guyu' });
    await nightAt(midnight('2030-03-31'));
    expect(await standing(phone.no)).toMatchObject({ tier: 'sprout', since: '2030-03-31' });
  });
});
