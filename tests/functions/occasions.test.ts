import { type OccasionTerms } from '../../shared/domain/occasions';
import { granted, tally, verdict } from '../support/answers';
import { clock, daysAfter, monday } from '../support/calendar';
import { publishing, runBy } from '../support/publish';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, scanned } from '../support/till';

jest.setTimeout(120_000);

const tuesday = daysAfter(monday, 1);
const startsAt = clock(tuesday, '14:00:00.000');
const occasion = (id: string, given: Partial<OccasionTerms> = {}): OccasionTerms => ({
  ...{ id, name: '春茶品鉴', note: null, stores: ['south'], places: 3, walkIn: false },
  ...{ startsAt, endsAt: startsAt + 7_200_000, gift: { kind: 'points', points: 8 } as const },
  signUp: { from: clock(monday), until: startsAt, cancelUntil: clock(tuesday, '12:00:00.000') },
  ...given,
});
const few = occasion('few');

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await runBy(shop, { occasions: [few, occasion('open', { places: null, walkIn: true })] });
});
afterAll(() => shop.stop());

const signUp = (name: string, id = 'few') =>
  shop.as(name).member({ action: 'sign-up', requestId: fresh('sign-up'), occasion: id });
const cancel = (name: string, id = 'few') =>
  shop.as(name).member({ action: 'cancel-sign-up', requestId: fresh('cancel'), occasion: id });
const scanIn = async (phone: Phone, id = 'few') => {
  await phone.refresh();
  const ticket = await scanned(shop, phone);
  const requestId = fresh('scan-in');
  return shop
    .as('mei')
    .staff({ action: 'scan-in', storeId: 'south', requestId, ticket, occasion: id });
};
const standing = async (name: string, id = 'few') => {
  const { occasions } = granted(await shop.as(name).member({ action: 'occasions' }));
  return occasions.find((one) => one.id === id)?.standing;
};
const told = async (name: string) => {
  const { occasions, stores } = granted(await shop.as(name).member({ action: 'occasions' }));
  return { ...occasions.find(({ id }) => id === 'few'), names: stores };
};
const desk = async (id = 'few') =>
  granted(await shop.console({ action: 'occasion', occasion: id }));

describe('Limited places', () => {
  const phones = new Map<string, Phone>();
  const names = Array.from({ length: 8 }, (_, i) => `guest-${i}`);
  const came: string[] = [];

  it('are taken by as many as there are, then it is full', async () => {
    for (const name of names) phones.set(name, await shop.joins(name));
    const { names: stores, ...first } = await told('guest-0');
    expect(first).toMatchObject({
      ...{ left: 3, whyNot: null, doorsOpenAt: startsAt - 3_600_000, stores: ['south'] },
      gift: { kind: 'points', points: 8 },
    });
    expect(stores.map(({ id }) => id)).toContain('south');
    expect(tally(await Promise.all(names.map((name) => signUp(name))))).toEqual({
      granted: 3,
      'occasion-full': 5,
    });
    expect((await desk()).counts).toEqual({ signedUp: 3, cancelled: 0, attended: 0, missed: 0 });
  });

  it('are told to be gone, and to whoever has one that they have', async () => {
    shop.wait(10_000);
    const tell = await Promise.all(names.map(told));
    expect(tell.map(({ left }) => left)).toEqual(names.map(() => 0));
    const reasons = tell.map(({ standing: as, whyNot }) => `${as} ${whyNot?.code}`);
    expect([...new Set(reasons)].sort()).toEqual(['none sold-out', 'signed-up already-signed-up']);
  });

  it('are free again when somebody cancels, for the next one', async () => {
    const going: string[] = [];
    const others: string[] = [];
    for (const name of names) ((await standing(name)) === 'none' ? others : going).push(name);
    const [leaves = '', ...stay] = going;
    const [next = ''] = others;
    granted(await cancel(leaves));
    expect(verdict(await cancel(leaves))).toBe('not-signed-up');
    granted(await shop.relay());
    shop.wait(10_000);
    granted(await signUp(next));
    expect(verdict(await signUp(leaves))).toBe('occasion-full');
    expect((await desk()).counts).toMatchObject({ signedUp: 3, cancelled: 1 });
    came.push(...stay);
  });

  it('let in who signed up, once, with the visit and the gift', async () => {
    shop.until(startsAt);
    const [one = '', two = ''] = came;
    const phone = phones.get(one);
    const other = phones.get(two);
    if (phone === undefined || other === undefined) throw new Error('two signed up and stayed');
    expect(granted(await scanIn(phone))).toMatchObject({
      ...{ signedUp: true, visitDays: 1, pointsEarned: 8, balance: 8 },
    });
    expect(verdict(await scanIn(phone))).toBe('already-scanned-in');
    granted(await scanIn(other));
    const stranger = await shop.joins('stranger');
    expect(verdict(await scanIn(stranger))).toBe('not-signed-up');
    expect(granted(await scanIn(stranger, 'open'))).toMatchObject({ signedUp: false });
    expect(await standing(one)).toBe('attended');
  });

  it('stand on the list of their store until they are over, the next first', async () => {
    const listed = async () =>
      granted(await shop.as('mei').staff({ action: 'occasions', storeId: 'south' })).occasions;
    expect(await listed()).toMatchObject([
      { id: 'few', startsAt, doorsOpenAt: startsAt - 3_600_000, walkIn: false },
      { id: 'open', walkIn: true },
    ]);
    shop.until(startsAt + 7_199_999);
    expect(await listed()).toHaveLength(2);
  });

  it('show who came, who did not, and who was back within how many days', async () => {
    shop.until(startsAt + 7_200_000);
    expect((await desk()).counts).toEqual({ signedUp: 0, cancelled: 1, attended: 2, missed: 1 });
    const here = await shop.as('mei').staff({ action: 'occasions', storeId: 'south' });
    expect(granted(here).occasions).toEqual([]);
    expect((await desk()).returned).toEqual({ within: 0, days: 30, open: 2 });
    const phone = phones.get(came[0] ?? '');
    if (phone === undefined) throw new Error('somebody came');
    shop.until(clock(daysAfter(tuesday, 5)));
    await phone.refresh();
    granted(await buys(shop, phone, { yuan: 20 }));
    const { returned, members, more } = await desk();
    expect(returned).toEqual({ within: 1, days: 30, open: 1 });
    expect(more).toBe(false);
    expect(members.find(({ memberNo }) => memberNo === phone.no)).toEqual({
      ...{ memberNo: phone.no, standing: 'attended', on: tuesday },
      returnedOn: daysAfter(tuesday, 5),
    });
    const soon = { action: 'occasion', occasion: 'few', withinDays: 4 } as const;
    expect(granted(await shop.console(soon)).returned).toEqual({ within: 0, days: 4, open: 0 });
  });
});

describe('An occasion at a store nobody knows', () => {
  it('is refused by its field', async () => {
    const answer = await publishing(shop, { occasions: [occasion('x', { stores: ['moon'] })] });
    expect(answer).toMatchObject({
      refusal: { problems: [{ field: 'occasions.0.stores.0', reason: 'no-such-store' }] },
    });
  });
});

describe('News and the calendar at the door', () => {
  it('tell what began since the last visit, and what is on in a month', async () => {
    const item = {
      kind: 'product',
      title: '新茶',
      text: '明前龙井',
      to: null,
      stores: [],
    } as const;
    await runBy(shop, {
      occasions: [few],
      news: [
        { ...item, id: 'old', from: monday },
        { ...item, id: 'new', from: daysAfter(tuesday, 6) },
      ],
    });
    shop.until(clock(daysAfter(tuesday, 7)));
    const { items } = granted(await shop.as('stranger').member({ action: 'news' }));
    expect(items.map(({ id, isNew }) => [id, isNew])).toEqual([
      ['new', true],
      ['old', false],
    ]);
    const month = { action: 'calendar', month: '2026-03' } as const;
    const { marks } = granted(await shop.as('stranger').member(month));
    expect(marks).toContainEqual({
      ...{ kind: 'occasion', id: 'few', name: '春茶品鉴' },
      ...{ from: tuesday, to: tuesday },
    });
  });
});
