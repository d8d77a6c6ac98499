import { granted, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, order, refunds } from '../support/till';

jest.setTimeout(60_000);

const minute = 60_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const orderOf = (id: string) => shop.documents.one('orders', { _id: id });

const card = async ({ name }: Phone) =>
  granted(await shop.as(name).member({ action: 'home' })).card;

/**
 * A purchase whose function was killed between claiming the order and crediting it: what the member
 * got is taken back, as if the second write had never been.
 */
async function killedPurchase(phone: Phone, by = 'mei') {
  const before = await shop.documents.one('members', { no: phone.no });
  const asked = await order(shop, phone, { yuan: 60, by });
  granted(await shop.as(by).staff(asked));
  await shop.documents.remove('members', { no: phone.no });
  await shop.documents.put('members', before);
  return { asked, orderId: `south:${asked.orderNo}` };
}

/** A refund whose function was killed between the order and the member. */
async function killedRefund(phone: Phone, orderId: string) {
  const before = await shop.documents.one('members', { no: phone.no });
  granted(await refunds(shop, orderId, { yuan: 20 }));
  await shop.documents.remove('members', { no: phone.no });
  await shop.documents.put('members', before);
}

/** How long a call that claimed an order may be at work on it. */
const atWork = 25_000;

describe('A purchase killed between claim and credit', () => {
  it('is finished by the sweeper after ten minutes, once', async () => {
    const phone = await shop.joins('killed');
    const { orderId } = await killedPurchase(phone);
    shop.wait(10 * minute - 1);
    await shop.relay();
    expect((await card(phone)).purchases.count).toBe(0);
    shop.wait(1);
    await shop.relay();
    expect((await card(phone)).purchases).toEqual({ count: 1, netFen: 6000 });
    for (let again = 0; again < 3; again += 1) {
      shop.wait(minute);
      await shop.relay();
    }
    expect((await card(phone)).purchases.count).toBe(1);
    expect(await orderOf(orderId)).toMatchObject({ state: 'credited' });
    expect(await orderOf(orderId)).not.toHaveProperty('dueBy');
  });

  it('is finished by the retry, and the sweeper finds nothing left', async () => {
    const phone = await shop.joins('retried');
    const { asked } = await killedPurchase(phone);
    shop.wait(atWork);
    expect(granted(await shop.as('mei').staff(asked)).pointsEarned).toBe(60);
    shop.wait(11 * minute);
    expect(granted(await shop.relay())).toMatchObject({ swept: 0 });
    expect((await card(phone)).purchases.count).toBe(1);
  });

  it('is left alone while the call that claimed it may still be at work', async () => {
    const phone = await shop.joins('at-work');
    const { asked } = await killedPurchase(phone);
    shop.wait(atWork - 1);
    expect(await shop.as('mei').staff(asked)).toEqual({ ok: false, refusal: { code: 'busy' } });
    expect((await card(phone)).purchases.count).toBe(0);
    shop.wait(1);
    expect(granted(await shop.as('mei').staff(asked)).pointsEarned).toBe(60);
  });

  it('is finished once when the retry and the sweeper come together', async () => {
    for (let round = 0; round < 5; round += 1) {
      const phone = await shop.joins(`racing-${round}`);
      const { asked } = await killedPurchase(phone);
      shop.wait(atWork);
      // Just before the ticket ends, with the order due already.
      await shop.documents.update(
        'orders',
        { _id: `south:${asked.orderNo}` },
        { $set: { dueBy: 1 } },
      );
      const [retried] = await Promise.all([shop.as('mei').staff(asked), shop.relay()]);
      expect(granted(retried).pointsEarned).toBe(60);
      await shop.relay();
      expect((await card(phone)).purchases).toEqual({ count: 1, netFen: 6000 });
    }
  });

  it('is given back when the staff member was dismissed meanwhile', async () => {
    const staffId = await shop.hires('leaver');
    const phone = await shop.joins('given-back');
    const { orderId } = await killedPurchase(phone, 'leaver');
    granted(await shop.console({ action: 'revoke-staff', staffId }));
    shop.wait(10 * minute);
    await shop.relay();
    expect(await shop.documents.all('orders', { _id: orderId })).toEqual([]);
    expect((await card(phone)).purchases.count).toBe(0);
  });

  it('is kept when it was credited before the dismissal and the relay is late', async () => {
    const staffId = await shop.hires('late-leaver');
    const phone = await shop.joins('kept');
    const { orderId } = granted(await buys(shop, phone, { yuan: 60, by: 'late-leaver' }));
    granted(await shop.console({ action: 'revoke-staff', staffId }));
    shop.wait(10 * minute);
    // The relay ran out of time before it came to this member: the order is still claimed.
    await shop.documents.update('members', { no: phone.no }, { $unset: { pendingSince: '' } });
    await shop.relay();
    expect(await orderOf(orderId)).toMatchObject({ state: 'claimed' });
  });

  it('can be refunded only when it has reached the member', async () => {
    const phone = await shop.joins('unsettled');
    const { orderId } = await killedPurchase(phone);
    const before = await shop.documents.print();
    expect(verdict(await refunds(shop, orderId, { yuan: 10 }))).toBe('purchase-not-settled');
    expect(await shop.documents.print()).toBe(before);
    shop.wait(10 * minute);
    await shop.relay();
    expect(verdict(await refunds(shop, orderId, { yuan: 10 }))).toBe('granted');
  });
});

describe('A refund killed between order and member', () => {
  it('is finished by the sweeper after ten minutes, once', async () => {
    const phone = await shop.joins('half-refund');
    const { orderId } = granted(await buys(shop, phone, { yuan: 50 }));
    await shop.relay();
    await killedRefund(phone, orderId);
    expect((await card(phone)).points.balance).toBe(50);
    for (let runs = 0; runs < 4; runs += 1) {
      shop.wait(10 * minute);
      await shop.relay();
      await shop.relay();
    }
    expect((await card(phone)).points.balance).toBe(30);
    expect(await orderOf(orderId)).toMatchObject({ refundedFen: 2000 });
    expect(await orderOf(orderId)).not.toHaveProperty('dueBy');
  });
});
