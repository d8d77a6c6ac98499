import { granted, tally, verdict } from '../../support/answers';
import { type Shop, openShop } from '../../support/shop';
import { claims, countOf, cups, publishes, shardsOf } from '../../support/stock';

jest.setTimeout(120_000);

const minute = 60_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

let people = 0;
async function claimMany(count: number): Promise<Readonly<Record<string, number>>> {
  const names: string[] = [];
  for (let i = 0; i < count; i += 1) {
    people += 1;
    names.push((await shop.joins(`guest${people}`)).name);
  }
  return tally(await Promise.all(names.map((name) => claims(shop, name))));
}

describe('The total of a limited coupon', () => {
  it('is spread over its shards to the piece', async () => {
    await publishes(shop, cups(600));
    expect((await shardsOf(shop)).map(({ total }) => total).sort()).toEqual([150, 150, 150, 150]);
  });

  it('is raised by a later version, and spread over more shards when it is that large', async () => {
    await publishes(shop, cups(3_000));
    expect(await shardsOf(shop)).toHaveLength(16);
    expect(await countOf(shop)).toEqual({ total: 3_000, left: 3_000, held: 0, issued: 0 });
  });

  it('is lowered by a later version, and what is out stays out', async () => {
    expect(await claimMany(5)).toEqual({ granted: 5 });
    await publishes(shop, cups(8));
    expect(await countOf(shop)).toEqual({ total: 8, left: 3, held: 0, issued: 5 });
    expect(await claimMany(6)).toEqual({ granted: 3, 'sold-out': 3 });
  });

  it('is never lowered below what is out: then it is sold out', async () => {
    await publishes(shop, cups(2));
    expect(await countOf(shop)).toEqual({ total: 8, left: 0, held: 0, issued: 8 });
    shop.wait(minute);
    expect(await claimMany(2)).toEqual({ 'sold-out': 2 });
  });

  it('gives out nothing more of what comes back until it is below the total again', async () => {
    const [shard] = (await shardsOf(shop)).filter(({ total }) => total > 0);
    // Somebody’s piece was put by long ago and the call never ended.
    const { name } = await shop.joins('late');
    const { _id } = await shop.documents.one('members', { openid: shop.openidOf(name) });
    const hold = { key: `${String(_id)}#0`, at: shop.now() - 10 * minute };
    const held = { $set: { holds: [hold], dueBy: 1 } };
    await shop.documents.update('stock', { _id: shard?._id }, held);
    await shop.relay();
    expect(await countOf(shop)).toEqual({ total: 7, left: 0, held: 0, issued: 7 });
    expect(verdict(await claims(shop, name))).toBe('sold-out');
  });

  it('can be raised again', async () => {
    await publishes(shop, cups(10));
    expect(await countOf(shop)).toEqual({ total: 10, left: 3, held: 0, issued: 7 });
  });

  it('stays when a version changes something else', async () => {
    await publishes(shop, { ...cups(10), shopName: '小满' });
    expect(await countOf(shop)).toEqual({ total: 10, left: 3, held: 0, issued: 7 });
  });

  it('is told to the operator, all together and shard by shard', async () => {
    const { items } = granted(await shop.console({ action: 'stock' }));
    const item = items.find((one) => one.item === 'claim:cups');
    const told = { name: '茶杯券', planned: 10, total: 10, issued: 7, held: 0, left: 3 };
    expect(item).toMatchObject(told);
    expect(item?.shards).toHaveLength(16);
  });
});

describe('Programme terms', () => {
  const problems = async (terms: object) => {
    const { version, terms: now } = granted(await shop.console({ action: 'programme' }));
    const asked = { action: 'publish-programme', after: version, check: true } as const;
    const answer = await shop.console({ ...asked, terms: { ...now, ...terms } });
    return answer.ok ? [] : answer.refusal['problems'];
  };
  const from = Date.parse('2026-06-01T10:00:00+08:00');

  it.each([
    ['a stock below zero', { stock: -1 }, ['stock', 'not-below-0']],
    ['a window that ends as it starts', { from, until: from }, ['until', 'ends-before-it-starts']],
    ['a window that ends first', { from, until: from - 1 }, ['until', 'ends-before-it-starts']],
    ['no coupon at all for a member', { perMember: 0 }, ['perMember', 'at-least-1']],
    ['none a day', { perDay: 0 }, ['perDay', 'at-least-1']],
    ['a coupon nobody knows', { coupon: 'none' }, ['coupon', 'no-such-coupon']],
  ])('are refused for a claim with %s', async (_, changed, [field, reason]) => {
    expect(await problems(cups(1, changed))).toEqual([{ field: `claims.0.${field}`, reason }]);
  });

  it('are taken for a stock of nothing, and for a window of a millisecond', async () => {
    expect(await problems(cups(0, { from, until: from + 1 }))).toEqual([]);
  });

  const cup = {
    ...{ id: 'cup', name: '杯', points: 10, from: null, until: null, stock: 1, perMember: null },
    gives: { kind: 'goods', stores: null, pickUpDays: 7, reminderDays: 2, returnDays: 0 },
  };

  it.each([
    ['for no points', { points: 0 }, ['points', 'at-least-1']],
    ['with a stock below zero', { stock: -1 }, ['stock', 'not-below-0']],
    ['that ends first', { from, until: from - 1 }, ['until', 'ends-before-it-starts']],
    [
      'at a store there is not',
      { gives: { ...cup.gives, stores: ['moon'] } },
      ['gives.stores.0', 'no-such-store'],
    ],
    ['at no store', { gives: { ...cup.gives, stores: [] } }, ['gives.stores', 'names-no-store']],
    [
      'that cannot be picked up',
      { gives: { ...cup.gives, pickUpDays: 0, reminderDays: 0 } },
      ['gives.pickUpDays', 'at-least-1'],
    ],
    [
      'that nobody knows',
      { gives: { kind: 'coupon', coupon: 'none' } },
      ['gives.coupon', 'no-such-coupon'],
    ],
  ])('are refused for a reward %s', async (_, changed, [field, reason]) => {
    expect(await problems({ rewards: [{ ...cup, ...changed }] })).toEqual([
      { field: `rewards.0.${field}`, reason },
    ]);
  });
});
