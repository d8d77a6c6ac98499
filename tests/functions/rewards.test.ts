import { granted, verdict } from '../support/answers';
import { clock } from '../support/calendar';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds, scanned } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const tasks = async (name: string) =>
  granted(await shop.as(name).member({ action: 'tasks' })).tasks;
const taskOf = async (name: string, id: string) =>
  (await tasks(name)).find((task) => task.id === id);
const home = async (name: string) => granted(await shop.as(name).member({ action: 'home' }));
const profile = (name: string, given: object) =>
  shop.as(name).member({ action: 'change-profile', requestId: fresh(), ...given });

describe('Tasks', () => {
  it('show what they ask, what they give and how far the member is', async () => {
    await shop.joins('lin');
    expect(await taskOf('lin', 'second-store')).toEqual({
      id: 'second-store',
      name: '到第二家店坐坐',
      goal: { kind: 'stores', times: 2 },
      period: 'once',
      gift: { kind: 'coupon', coupon: 'five-off', name: '5 元茶券' },
      ...{ cap: 1, done: 0, progress: 0, needed: 2, until: null },
    });
    expect(await taskOf('lin', 'four-visits')).toMatchObject({ until: '2026-03-31' });
  });

  it('are rewarded by themselves, once, and then stand last', async () => {
    await shop.joins('named');
    granted(await profile('named', { nickname: '阿名' }));
    expect(await taskOf('named', 'profile')).toMatchObject({ progress: 1, done: 0 });
    expect((await home('named')).nextTask?.id).toBe('profile');
    granted(await profile('named', { avatar: 'cloud://a' }));
    granted(await profile('named', { nickname: '阿名二' }));
    expect((await tasks('named')).at(-1)).toMatchObject({ id: 'profile', done: 1, progress: 2 });
    expect((await home('named')).card.points.balance).toBe(20);
  });

  it('count a second store and give its coupon at the till', async () => {
    const phone = await shop.joins('walks');
    granted(await buys(shop, phone, { yuan: 20 }));
    granted(await buys(shop, phone, { yuan: 20, by: 'hao', storeId: 'north' }));
    expect(await taskOf('walks', 'second-store')).toMatchObject({ done: 1 });
    const { live } = granted(await shop.as('walks').member({ action: 'wallet' }));
    expect(live.map(({ name }) => name)).toEqual(['5 元茶券']);
  });

  it('lose what a refund undoes', async () => {
    const phone = await shop.joins('returns');
    const bought = granted(await buys(shop, phone, { yuan: 20, category: '茶点' }));
    expect(bought.balance).toBe(20 + 15);
    granted(await refunds(shop, bought.orderId, { yuan: 20 }));
    expect(await taskOf('returns', 'tea-and-pastry')).toMatchObject({ done: 0, progress: 0 });
    expect((await home('returns')).card.points).toMatchObject({ balance: 0, debt: 0 });
  });
});

describe('Care', () => {
  const logs = async (phone: Phone, given: object = {}, ticket?: string) =>
    shop.as('mei').staff({
      action: 'log-care',
      requestId: fresh('care'),
      storeId: 'south',
      ticket: ticket ?? (await scanned(shop, phone)),
      care: 'umbrella',
      ...given,
    });

  it('is written down by staff and seen at the next scan', async () => {
    const phone = await shop.joins('rained-on');
    const ticket = await scanned(shop, phone);
    const umbrella = { care: 'umbrella', name: '借伞', storeId: 'south', on: '2026-03-09' };
    expect(granted(await logs(phone, {}, ticket))).toEqual({ logged: true, care: [umbrella] });
    expect(granted(await logs(phone, {}, ticket)).logged).toBe(false);
    granted(await logs(phone, { care: 'free-tea' }, ticket));
    shop.wait(60_000);
    const code = phone.shows();
    const seen = granted(await shop.as('hao').staff({ action: 'scan', storeId: 'south', code }));
    expect(seen.care.map(({ name }) => name)).toEqual(['送一杯茶', '借伞']);
    expect(seen.careKinds).toContainEqual({ id: 'seat', name: '留座' });
    const { entries } = granted(await shop.console({ action: 'member', memberNo: phone.no }));
    expect(entries[0]).toMatchObject({ action: 'log-care', actor: { kind: 'staff' } });
  });

  it('of an unknown kind, or with another’s ticket, is refused', async () => {
    const phone = await shop.joins('cared-for');
    expect(verdict(await logs(phone, { care: 'nap' }))).toBe('no-such-care');
    const ticket = await scanned(shop, phone, { by: 'hao' });
    expect(verdict(await logs(phone, {}, ticket))).toBe('ticket-not-genuine');
  });

  it('leaves the ticket good for the purchase', async () => {
    const phone = await shop.joins('stays');
    const ticket = await scanned(shop, phone);
    granted(await logs(phone, {}, ticket));
    const visit = { action: 'record-visit', requestId: fresh(), storeId: 'south', ticket } as const;
    expect(granted(await shop.as('mei').staff(visit)).recorded).toBe(true);
  });
});

describe('A year to look back on', () => {
  const recap = (name: string, year?: number) =>
    shop.as(name).member({ action: 'recap', ...(year !== undefined && { year }) });

  it('opens in December and tells what the ledger says, in the outbox or out of it', async () => {
    const phone = await shop.joins('recalls');
    granted(await buys(shop, phone, { yuan: 350 }));
    await shop.relay();
    granted(await buys(shop, phone, { yuan: 100 }));
    shop.until(clock('2026-12-19', '23:59:59.999'));
    expect(await recap('recalls', 2026)).toMatchObject({
      refusal: { code: 'recap-not-ready', opensOn: '2026-12-20' },
    });
    expect(await recap('recalls')).toMatchObject({
      refusal: { code: 'recap-not-ready', opensOn: '2026-12-20' },
    });
    expect((await home('recalls')).recapYear).toBeNull();
    shop.wait(1);
    expect((await home('recalls')).recapYear).toBe(2026);
    expect(granted(await recap('recalls', 2026))).toMatchObject({
      ...{ year: 2026, through: '2026-12-20', complete: true, enrolledOn: '2026-03-09' },
      ...{ visitDays: 1, stores: 1, favouriteStore: null, purchases: 2, savedFen: 200 },
      points: { earned: 350 + 122, redeemed: 0 },
      tiers: [{ from: '新芽', to: '谷雨' }],
      ...{ shopName: '小满茶铺', nickname: null, tier: { name: '谷雨', place: 2 } },
    });
    expect(await recap('recalls')).toEqual(await recap('recalls', 2026));
  });

  it('is none before the member joined, nor of a year to come', async () => {
    expect(await recap('recalls', 2025)).toMatchObject({
      refusal: { code: 'not-a-member-then', since: '2026-03-09' },
    });
    expect(verdict(await recap('recalls', 2027))).toBe('recap-not-ready');
  });
});

describe('The anniversary of joining', () => {
  it('comes by itself, with its gift, on the day', async () => {
    await shop.joins('stayed');
    const day = clock('2027-12-20');
    shop.until(day);
    await shop.nightly();
    const { anniversary, card } = await home('stayed');
    expect(anniversary).toBe(1);
    expect(card.coupons.count).toBe(1);
  });
});
