import { type Answer, granted, tally, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const together = <Value>(times: number, act: (i: number) => Promise<Answer<Value>>) =>
  Promise.all(Array.from({ length: times }, (_, i) => act(i)));

const profile = (name: string, requestId: string, nickname: string) =>
  shop.as(name).member({ action: 'change-profile', requestId, nickname });

const card = async (name: string) => granted(await shop.as(name).member({ action: 'home' })).card;

/** Makes a member forget all it has answered. */
const forgets = async (name: string) => {
  for (let i = 0; i < 64; i += 1) granted(await profile(name, fresh('forget'), `林${i}`));
};

describe('A refund', () => {
  it('counts once per refund number, whoever sends it and however often', async () => {
    const phone = await shop.joins('refunded');
    const { orderId } = granted(await buys(shop, phone, { yuan: 100 }));
    const mine = { yuan: 30, refundNo: fresh('refund'), requestId: fresh() };
    const answers = await together(20, () => refunds(shop, orderId, mine));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(granted(answers[0] as (typeof answers)[number]).keptFen).toBe(7000);
    const theirs = { ...mine, by: 'hao', requestId: fresh() };
    expect(verdict(await refunds(shop, orderId, theirs))).toBe('refund-number-taken');
    expect(verdict(await refunds(shop, orderId, { ...mine, yuan: 31 }))).toBe('request-id-reused');
    const second = { ...mine, refundNo: fresh('refund') };
    expect(verdict(await refunds(shop, orderId, second))).toBe('request-id-reused');
    await shop.relay();
    await forgets('refunded');
    expect(granted(await refunds(shop, orderId, mine)).keptFen).toBe(7000);
    expect((await card('refunded')).purchases.netFen).toBe(7000);
    expect((await card('refunded')).points.balance).toBe(70);
  });

  it('never exceeds the purchase together with others that come at once', async () => {
    const phone = await shop.joins('all-back');
    const { orderId } = granted(await buys(shop, phone, { yuan: 100 }));
    const answers = await together(20, () => refunds(shop, orderId, { yuan: 15 }));
    const { granted: done, busy = 0, 'refund-exceeds-purchase': refused } = tally(answers);
    expect((done ?? 0) + busy + (refused ?? 0)).toBe(20);
    for (let more = done ?? 0; more < 6; more += 1) {
      expect(verdict(await refunds(shop, orderId, { yuan: 15 }))).toBe('granted');
    }
    expect(await refunds(shop, orderId, { yuan: 10.01 })).toEqual({
      ok: false,
      refusal: { code: 'refund-exceeds-purchase', leftFen: 1000 },
    });
    granted(await refunds(shop, orderId, { yuan: 10 }));
    const { points, purchases, tier } = await card('all-back');
    expect({ points: points.balance, net: purchases.netFen, growth: tier.growth }).toEqual({
      points: 0,
      net: 0,
      growth: 0,
    });
  });

  it('that is refused leaves its order as it was', async () => {
    const phone = await shop.joins('untouched');
    const { orderId } = granted(await buys(shop, phone, { yuan: 20 }));
    await shop.relay();
    const before = await shop.documents.print();
    const used = (await shop.documents.one<{ request: { id: string } }>('orders', { _id: orderId }))
      .request.id;
    const reused = await refunds(shop, orderId, { yuan: 5, requestId: used });
    expect(verdict(reused)).toBe('request-id-reused');
    expect(await shop.documents.print()).toBe(before);
  });
});
