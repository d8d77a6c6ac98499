import { shareOf } from '../../shared/domain/kernel/share';
import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh, refunds, order } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const costs = async (from: string, to: string) =>
  granted(await shop.console({ action: 'coupon-costs', from, to }));

/** An entry in which coupons were redeemed at a store. */
async function redeemed(
  uses: readonly (readonly [campaign: string, store: string, fen: number])[],
) {
  const name = `user ${shop.now()}`;
  await shop.joins(name);
  const where = { openid: shop.openidOf(name) };
  const { outbox } = await shop.documents.one<{ outbox: readonly object[] }>('members', where);
  const events = uses.map(([campaign, storeId, costFen], i) => ({
    kind: 'coupon-redeemed',
    ...{
      coupon: `c${i}`,
      definition: 'ten-off',
      campaign,
      cause: { kind: 'referral', about: 'x' },
    },
    ...{ costFen, storeId, orderId: null, at: shop.now() },
  }));
  const entry = { ...outbox[0], _id: `${name}:2`, seq: 2, at: shop.now(), events };
  await shop.documents.update('members', where, { $push: { outbox: entry }, $inc: { rev: 1 } });
  granted(await shop.relay());
}

describe('The cost of coupons', () => {
  it('is booked by campaign, coupon, cause, store and month', async () => {
    await redeemed([
      ['spring', 'south', 1000],
      ['spring', 'south', 300],
      ['spring', 'north', 500],
      ['thanks', 'south', 50],
    ]);
    shop.wait(31 * 24 * 3_600_000);
    await redeemed([['spring', 'south', 7]]);
    const { campaigns, rows } = await costs('2026-03', '2026-04');
    expect(campaigns).toEqual([
      { campaign: 'spring', fen: 1807, times: 4 },
      { campaign: 'thanks', fen: 50, times: 1 },
    ]);
    const given = { definition: 'ten-off', cause: 'referral' };
    expect(rows).toEqual(
      expect.arrayContaining([
        { month: '2026-03', campaign: 'spring', storeId: 'south', fen: 1300, times: 2, ...given },
        { month: '2026-03', campaign: 'spring', storeId: 'north', fen: 500, times: 1, ...given },
        { month: '2026-04', campaign: 'spring', storeId: 'south', fen: 7, times: 1, ...given },
      ]),
    );
    expect(rows).toHaveLength(4);
    expect((await costs('2026-04', '2026-04')).rows).toHaveLength(1);
    expect((await costs('2026-05', '2026-05')).rows).toEqual([]);
  });

  it('comes back with what is refunded, and all of it with the coupon', async () => {
    const phone = await shop.joins('returns');
    const terms = granted(await shop.console({ action: 'programme' })).terms;
    const [coupon] = terms.coupons.definitions.filter(({ offer }) => offer.kind === 'amount-off');
    if (coupon === undefined) throw new Error('the tea house has a coupon with an amount off');
    const issued = { action: 'issue-coupon', memberNo: phone.no, coupon: coupon.id } as const;
    granted(await shop.console({ ...issued, requestId: fresh('issue'), reason: '感谢' }));
    await phone.refresh();
    const before = (await costs('2026-04', '2026-04')).campaigns;
    const [held] = granted(await shop.as('returns').member({ action: 'wallet' })).live;
    if (held === undefined || coupon.offer.kind !== 'amount-off') throw new Error('it is held');
    const fen = coupon.offer.amountFen;
    const asked = await order(shop, phone, { yuan: 200 });
    const using = { ...asked, coupons: [held.id], payFen: asked.payFen - fen };
    const bought = granted(await shop.as('mei').staff(using));
    granted(await shop.relay());
    const booked = async () =>
      (await costs('2026-04', '2026-04')).rows
        .filter(({ definition }) => definition === coupon.id)
        .map(({ fen, times, cause, storeId }) => ({ fen, times, cause, storeId }));
    const given = { cause: 'operator', storeId: 'south' };
    expect(await booked()).toEqual([{ fen, times: 1, ...given }]);
    granted(await refunds(shop, bought.orderId, { yuan: 1 }));
    granted(await shop.relay());
    const keptFen = shareOf(fen, bought.payFen - 100, bought.payFen);
    expect(await booked()).toEqual([{ fen: keptFen, times: 1, ...given }]);
    granted(await refunds(shop, bought.orderId, { yuan: bought.payFen / 100 - 1 }));
    granted(await shop.relay());
    expect(await booked()).toEqual([{ fen: 0, times: 0, ...given }]);
    expect((await costs('2026-04', '2026-04')).campaigns).toEqual(
      expect.arrayContaining([...before]),
    );
  });

  it('is refused for a span that ends before it starts', async () => {
    const asked = { action: 'coupon-costs', from: '2026-04', to: '2026-03' } as const;
    expect(verdict(await shop.console(asked))).toBe('ends-before-it-starts');
  });
});
