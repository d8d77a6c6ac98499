import { type Answer, granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh, lines, order } from '../support/till';

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

/** How often a request has taken effect, by the whole ledger. */
const effects = async (requestId: string) => {
  await shop.relay();
  return (await shop.documents.all('entries', { requestId })).length;
};

describe('A purchase sent again', () => {
  it('credits once, 20 times at once, after the relay, and when the member has forgotten', async () => {
    const phone = await shop.joins('buyer');
    const asked = await order(shop, phone, { yuan: 80 });
    const answers = await together(20, () => shop.as('mei').staff(asked));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const [first] = answers.map(granted);
    await shop.relay();
    expect(granted(await shop.as('mei').staff(asked))).toEqual(first);
    await forgets('buyer');
    await shop.relay();
    expect(granted(await shop.as('mei').staff(asked))).toEqual(first);
    expect((await card('buyer')).purchases).toEqual({ count: 1, netFen: 8000 });
    expect(await effects(asked.requestId)).toBe(1);
  });

  it('with another amount is refused, under the same order number and under another', async () => {
    const phone = await shop.joins('amounts');
    const asked = await order(shop, phone, { yuan: 30 });
    granted(await shop.as('mei').staff(asked));
    const more = { ...asked, lines: lines(40), payFen: 4000 };
    const elsewhere = { ...more, orderNo: fresh('order') };
    expect(verdict(await shop.as('mei').staff(more))).toBe('request-id-reused');
    expect(verdict(await shop.as('mei').staff(elsewhere))).toBe('request-id-reused');
    expect((await card('amounts')).purchases).toEqual({ count: 1, netFen: 3000 });
    const kept = { action: 'find-order', storeId: 'south', orderNo: elsewhere.orderNo } as const;
    expect(verdict(await shop.as('mei').staff(kept))).toBe('order-not-found');
  });

  it('gives the order number back when it was refused', async () => {
    const phone = await shop.joins('wrong-price');
    const asked = await order(shop, phone, { yuan: 30 });
    const wrong = { ...asked, payFen: 2999, requestId: fresh() };
    expect(await shop.as('mei').staff(wrong)).toEqual({
      ok: false,
      refusal: { code: 'quote-changed', payFen: 3000 },
    });
    expect(verdict(await shop.as('mei').staff(asked))).toBe('granted');
  });
});

describe('An order number', () => {
  it('is credited once when two staff record it at once, 100 times over', async () => {
    const [one, two] = [await shop.joins('left'), await shop.joins('right')];
    const verdicts = new Set<string>();
    for (let round = 0; round < 100; round += 1) {
      shop.wait(60_000);
      const orderNo = fresh('shared');
      const asked = await Promise.all([
        scan('mei', one.shows(), orderNo),
        scan('hao', two.shows(), orderNo),
      ]);
      const answers = await Promise.all([
        shop.as('mei').staff(asked[0]),
        shop.as('hao').staff(asked[1]),
      ]);
      verdicts.add(answers.map(verdict).sort().join(' '));
    }
    expect([...verdicts]).toEqual(['granted order-already-recorded']);
    const counts = [await card('left'), await card('right')].map((one) => one.purchases.count);
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(100);
  });

  async function scan(by: string, code: string, orderNo: string) {
    const scanned = await shop.as(by).staff({ action: 'scan', storeId: 'south', code });
    const { ticket } = granted(scanned);
    const purchase = { requestId: fresh(), storeId: 'south', orderNo, ticket };
    return { action: 'record-purchase', ...purchase, lines: lines(1), payFen: 100 } as const;
  }
});
