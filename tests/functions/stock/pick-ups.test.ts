import { granted, tally, verdict } from '../../support/answers';
import { cardOf, cup, handsOver, redeem, rich, takesBack } from '../../support/mall';
import { type Phone, type Shop, openShop } from '../../support/shop';
import { countOf, killedBefore, publishes } from '../../support/stock';
import { fresh } from '../../support/till';

const minute = 60_000;
const day = 24 * 60 * minute;

jest.setTimeout(180_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
});
afterAll(() => shop.stop());

const stock = () => countOf(shop, 'reward:cup');

const redeemed = async (phone: Phone): Promise<string> =>
  granted(await redeem(shop, phone)).pickUp?.id ?? '';

describe('A pick-up', () => {
  beforeAll(() => publishes(shop, cup(500)));

  it('is seen at the scan and handed over once, by however many tills', async () => {
    const phone = await rich(shop, 100);
    const pickUp = await redeemed(phone);
    const code = (shop.wait(minute), phone.shows());
    const scan = { action: 'scan', storeId: 'south', code } as const;
    const seen = granted(await shop.as('mei').staff(scan));
    expect(seen.card.pickUps).toMatchObject([{ id: pickUp, name: '茶杯', state: 'waiting' }]);
    const tickets = [seen.ticket];
    for (let i = 0; i < 7; i += 1) tickets.push(granted(await shop.as('mei').staff(scan)).ticket);
    const answers = await Promise.all(
      tickets.map((ticket) =>
        shop.as('mei').staff({
          action: 'hand-over',
          ...{ requestId: fresh('hand'), storeId: 'south', ticket, pickUps: [pickUp] },
        }),
      ),
    );
    expect(tally(answers)['granted']).toBe(1);
    expect(verdict(await handsOver(shop, phone, { pickUp }))).toBe('already-handed-over');
  });

  it('is handed over only at a store that has it', async () => {
    const phone = await rich(shop, 100);
    const pickUp = await redeemed(phone);
    const elsewhere = await handsOver(shop, phone, { pickUp, by: 'hao', storeId: 'north' });
    expect(elsewhere).toEqual({
      ok: false,
      refusal: { code: 'not-at-this-store', stores: ['south'] },
    });
    expect(verdict(await handsOver(shop, phone, { pickUp }))).toBe('granted');
  });

  it('of another member is not there', async () => {
    const [one, two] = [await rich(shop, 100), await rich(shop, 100)];
    const pickUp = await redeemed(one);
    expect(verdict(await handsOver(shop, two, { pickUp }))).toBe('no-such-pick-up');
  });

  it('is cancelled: points and stock are back, once, also when the relay is killed meanwhile', async () => {
    const phone = await rich(shop, 100);
    await shop.relay();
    const before = await stock();
    const pickUp = await redeemed(phone);
    const requestId = fresh('cancel');
    expect(granted(await takesBack(shop, phone, { pickUp, requestId }))).toEqual({
      pointsReturned: 100,
      balance: 100,
    });
    expect(verdict(await takesBack(shop, phone, { pickUp }))).toBe('no-such-pick-up');
    const where = { openid: shop.openidOf(phone.name) };
    await killedBefore(shop, 'members', [where, () => shop.relay()]);
    await shop.documents.remove('jobs', { _id: 'relay' });
    await shop.relay();
    expect(await stock()).toEqual({ ...before, held: 0 });
    shop.wait(2 * 60 * minute);
    await shop.relay();
    await shop.relay();
    const marks = await shop.documents.all('stock', {
      item: 'reward:cup',
      'returned.0': { $exists: true },
    });
    expect(marks).toEqual([]);
    expect(await stock()).toEqual({ ...before, held: 0 });
  });

  it.each([
    ['on the last day', 3, 'granted'],
    ['a day later', 4, 'no-such-pick-up'],
  ])('that was handed over can be returned %s', async (_, days, expected) => {
    const phone = await rich(shop, 100);
    const pickUp = await redeemed(phone);
    granted(await handsOver(shop, phone, { pickUp }));
    shop.wait(days * day);
    await phone.refresh();
    expect(verdict(await takesBack(shop, phone, { pickUp }))).toBe(expected);
    expect((await cardOf(shop, phone)).points.balance).toBe(expected === 'granted' ? 100 : 0);
  });

  it('that nobody comes for is reminded of, and ends with points and stock back', async () => {
    await publishes(shop, cup(9, { id: 'lonely' }));
    const phone = await rich(shop, 100);
    granted(await redeem(shop, phone, { reward: 'lonely' }));
    const { until = 0 } = (await cardOf(shop, phone)).pickUps[0] ?? {};
    shop.until(until - 2 * day - 1);
    await shop.nightly();
    expect(await reminders(phone)).toBe(0);
    shop.wait(1);
    await shop.nightly();
    expect(await reminders(phone)).toBe(1);
    shop.until(until - 1);
    await shop.nightly();
    expect(await cardOf(shop, phone)).toMatchObject({ points: { balance: 0 }, pickUps: [{}] });
    shop.wait(1);
    await shop.nightly();
    expect(await cardOf(shop, phone)).toMatchObject({ points: { balance: 100 }, pickUps: [] });
    await shop.relay();
    const all = { total: 9, left: 9, held: 0, issued: 0 };
    expect(await countOf(shop, 'reward:lonely')).toEqual(all);
  });

  async function reminders(phone: Phone): Promise<number> {
    await shop.relay();
    const { _id } = await shop.documents.one('members', { no: phone.no });
    const where = { memberId: _id, 'events.kind': 'pick-up-reminded' };
    return (await shop.documents.all('entries', where)).length;
  }

  it('leaves the ledger whole', async () => {
    await shop.relay();
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});
