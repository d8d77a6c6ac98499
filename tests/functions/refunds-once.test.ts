import { type Answer, granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  // More instances than usual, so that what comes at once is really worked on at once.
  shop = await openShop({ instances: 4 });
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

  it('never exceeds the purchase together with others that come at once, 8 times over', async () => {
    for (let round = 0; round < 8; round += 1) {
      const name = `all-back-${round}`;
      const phone = await shop.joins(name);
      const { orderId } = granted(await buys(shop, phone, { yuan: 100 }));
      const asked = Array.from({ length: 20 }, () => ({ yuan: 15, refundNo: fresh('refund') }));
      const verdicts = await Promise.all(asked.map((one) => refundOnce(orderId, one)));
      expect(verdicts.filter((one) => one === 'granted')).toHaveLength(6);
      expect(new Set(verdicts)).toEqual(new Set(['granted', 'refund-exceeds-purchase']));
      expect(await refunds(shop, orderId, { yuan: 10.01 })).toEqual({
        ok: false,
        refusal: { code: 'refund-exceeds-purchase', leftFen: 1000 },
      });
      granted(await refunds(shop, orderId, { yuan: 10 }));
      const { points, purchases, tier } = await card(name);
      expect([points.balance, purchases.netFen, tier.growth]).toEqual([0, 0, 0]);
    }
  });

  /** As a till does it: who is told busy asks the same again, a few times. */
  async function refundOnce(
    orderId: string,
    asked: Readonly<{ yuan: number; refundNo: string }>,
  ): Promise<string> {
    const requestId = fresh();
    for (let tries = 0; tries < 10; tries += 1) {
      const answer = verdict(await refunds(shop, orderId, { ...asked, requestId }));
      if (answer !== 'busy') return answer;
    }
    return 'busy';
  }

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
