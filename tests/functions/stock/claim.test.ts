import { granted, tally, verdict } from '../../support/answers';
import { type Shop, openShop } from '../../support/shop';
import { claims, countOf, couponsOf, cups, publishes, shardsOf } from '../../support/stock';
import { fresh } from '../../support/till';

jest.setTimeout(120_000);

const second = 1_000;
const minute = 60 * second;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

let people = 0;
const someone = async (): Promise<string> => {
  people += 1;
  return (await shop.joins(`guest${people}`)).name;
};
const offer = async (name: string) =>
  granted(await shop.as(name).member({ action: 'offers' })).claims[0];

describe('A limited coupon', () => {
  it('is claimed until none is left, and one more is told that it is sold out', async () => {
    await publishes(shop, cups(3));
    const names = [await someone(), await someone(), await someone(), await someone()];
    const answers = [];
    for (const name of names) answers.push(verdict(await claims(shop, name)));
    expect(answers).toEqual(['granted', 'granted', 'granted', 'sold-out']);
    expect(await countOf(shop)).toEqual({ total: 3, left: 0, held: 3, issued: 0 });
    await shop.relay();
    expect(await countOf(shop)).toEqual({ total: 3, left: 0, held: 0, issued: 3 });
  });

  it('shows what is left, what the member has and why there is no more', async () => {
    await publishes(shop, cups(5));
    const name = await someone();
    expect(await offer(name)).toMatchObject({ left: 2, claimed: 0, whyNot: null });
    granted(await claims(shop, name));
    shop.wait(5 * second);
    const whyNot = { code: 'claim-limit-reached', perMember: 1 };
    expect(await offer(name)).toMatchObject({ left: 1, claimed: 1, whyNot });
  });

  it('is one for one member, however many phones ask at once', async () => {
    await publishes(shop, cups(1_000));
    const name = await someone();
    const answers = await Promise.all(Array.from({ length: 50 }, () => claims(shop, name)));
    const { granted: done, busy = 0, 'claim-limit-reached': refused = 0 } = tally(answers);
    expect(done).toBe(1);
    expect(busy + refused).toBe(49);
    expect(await couponsOf(shop, name)).toBe(1);
    shop.wait(2 * minute);
    await shop.relay();
    expect(await countOf(shop)).toMatchObject({ held: 0, issued: 5 });
  });

  it('is claimed once by a request sent many times', async () => {
    const name = await someone();
    const requestId = fresh('claim');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => claims(shop, name, { requestId })),
    );
    answers.push(await claims(shop, name, { requestId }));
    expect(tally(answers)).toEqual({ granted: 11 });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await couponsOf(shop, name)).toBe(1);
  });

  it('is claimed as often as the limit says, and not more often by a request it has forgotten', async () => {
    await publishes(shop, cups(1_000, { perMember: 3, perDay: 2 }));
    const name = await someone();
    const requestId = fresh('claim');
    granted(await claims(shop, name, { requestId }));
    for (let i = 0; i < 64; i += 1) {
      const nickname = `林${i}`;
      granted(
        await shop.as(name).member({ action: 'change-profile', requestId: fresh(), nickname }),
      );
    }
    expect(verdict(await claims(shop, name, { requestId }))).toBe('request-id-reused');
    expect(verdict(await claims(shop, name))).toBe('granted');
    expect(verdict(await claims(shop, name))).toBe('claim-limit-of-the-day');
    shop.wait(24 * 60 * minute);
    expect(verdict(await claims(shop, name))).toBe('granted');
    shop.wait(24 * 60 * minute);
    expect(verdict(await claims(shop, name))).toBe('claim-limit-reached');
  });

  it.each([
    ['before it opens', -1, 'not-open-yet'],
    ['as it opens', 0, 'granted'],
    ['just before it ends', 59_999, 'granted'],
    ['as it ends', 60_000, 'over'],
    ['after it has ended', 60_001, 'over'],
  ])('is judged %s by the server’s clock', async (_, after, expected) => {
    const from = shop.now() + 10 * minute;
    await publishes(shop, cups(1_000, { from, until: from + minute }));
    const name = await someone();
    shop.until(from + after);
    expect(verdict(await claims(shop, name))).toBe(expected);
  });

  it('is refused when nobody offers it', async () => {
    const name = await someone();
    expect(verdict(await claims(shop, name, { claim: 'saucers' }))).toBe('no-such-claim');
  });
});

describe('An unlimited coupon', () => {
  it('is claimed without any stock', async () => {
    await publishes(shop, { claims: [{ ...cups(null).claims[0], id: 'free' } as never] });
    const name = await someone();
    expect(verdict(await claims(shop, name, { claim: 'free' }))).toBe('granted');
    expect(await shardsOf(shop, 'claim:free')).toEqual([]);
    expect(await offer(name)).toMatchObject({ left: null, claimed: 1 });
  });
});
