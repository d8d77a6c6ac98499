import { granted } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

describe('An import', () => {
  const person = (externalId: string, more: object = {}) => ({
    externalId,
    name: '王小满',
    phone: '13812345678',
    joinedOn: '2025-06-01',
    opening: { points: 50, growth: 0 },
    purchases: [1, 2, 3].map((n) => ({
      orderNo: `${externalId}-${n}`,
      storeId: 'south',
      on: `2026-02-0${n}`,
      amountFen: 5000,
    })),
    ...more,
  });
  const bring = async (members: readonly object[], check = false) =>
    granted(await shop.console({ action: 'import-members', members, check })).members;
  const found = async (find: string) =>
    granted(await shop.console({ action: 'search-members', find })).members;

  it('only checked changes nothing', async () => {
    const before = await shop.documents.print();
    expect(await bring([person('checked')], true)).toEqual([
      { externalId: 'checked', outcome: 'new', purchases: 3, problems: [] },
    ]);
    expect(await shop.documents.print()).toBe(before);
  });

  it('takes effect once, repeated before and after the relay', async () => {
    const first = await bring([person('once')]);
    expect(first).toMatchObject([{ outcome: 'new', purchases: 3 }]);
    expect(await bring([person('once')])).toMatchObject([{ outcome: 'known', purchases: 0 }]);
    await shop.relay();
    expect(await bring([person('once')])).toMatchObject([{ outcome: 'known', purchases: 0 }]);
    expect(await found('once')).toMatchObject([{ points: 50, growth: 150, purchases: 3 }]);
  });

  it('takes effect once when many bring the same members at once, 10 times over', async () => {
    for (let round = 0; round < 10; round += 1) {
      const members = ['a', 'b', 'c'].map((one) => person(`many-${round}${one}`));
      const answers = await Promise.all([bring(members), bring(members), bring(members)]);
      for (const answer of answers) expect(answer.flatMap(({ problems }) => problems)).toEqual([]);
      for (const { externalId } of members) {
        expect(await found(externalId)).toMatchObject([{ points: 50, growth: 150, purchases: 3 }]);
      }
    }
  });

  it('credits an order to one member when two are brought with it at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const purchases = person(`shared-${round}`).purchases;
      const [one, two] = [`one-${round}`, `two-${round}`];
      const both = await Promise.all([
        bring([person(one, { purchases })]),
        bring([person(two, { purchases })]),
      ]);
      const counts = [...(await found(one)), ...(await found(two))].map((each) => each.purchases);
      expect(counts.reduce((a, b) => a + b, 0)).toBe(3);
      const problems = both.flat().flatMap((each) => each.problems.map(({ reason }) => reason));
      expect(new Set(problems)).toEqual(new Set(['order-of-another-member']));
    }
  });

  it('loses nothing to what else happens to the member at the same moment', async () => {
    await bring([person('busy')]);
    const memberNo = (await found('busy'))[0]?.memberNo;
    const correct = { action: 'adjust', memberNo, points: 1, reason: '补偿' } as const;
    for (let round = 1; round <= 15; round += 1) {
      const one = { storeId: 'north', on: '2026-03-01', amountFen: 1000 };
      const purchases = [{ ...one, orderNo: `busy-more-${round}` }];
      const corrections = [1, 2, 3].map(() => shop.console({ ...correct, requestId: fresh() }));
      const [[brought]] = await Promise.all([
        bring([person('busy', { purchases })]),
        ...corrections,
      ]);
      const after = (await found('busy'))[0];
      // Who is told that it is busy sends the import again, which then adds it.
      if (brought?.outcome === 'refused') await bring([person('busy', { purchases })]);
      else expect(after?.purchases).toBe(3 + round);
    }
    expect((await found('busy'))[0]?.purchases).toBe(18);
  });

  it('adds what is new to members known', async () => {
    await bring([person('grows')]);
    const fourth = { orderNo: 'grows-4', storeId: 'north', on: '2026-03-01', amountFen: 2000 };
    const more = person('grows', { purchases: [...person('grows').purchases, fourth] });
    expect(await bring([more])).toMatchObject([{ outcome: 'known', purchases: 1 }]);
    expect(await found('grows')).toMatchObject([{ points: 50, growth: 170, purchases: 4 }]);
  });

  it('leaves a member with problems out whole, and says why by field', async () => {
    const [bought] = person('x').purchases;
    const answers = await bring([
      person('future', { joinedOn: '2026-03-10' }),
      person('places', { purchases: [{ ...bought, storeId: 'moon' }] }),
      person('dates', { purchases: [{ ...bought, on: '2025-05-31' }] }),
      person('later', { purchases: [{ ...bought, on: '2026-03-10' }] }),
      person('twice', { purchases: [bought, bought] }),
      person('stolen', { purchases: person('grows').purchases.slice(0, 1) }),
      person('ancient', { joinedOn: '0001-01-01' }),
    ]);
    const problems = answers.map((one) => [
      one.externalId,
      one.outcome,
      ...one.problems.map(({ field, reason }) => `${field} ${reason}`),
    ]);
    expect(problems.slice(1)).toEqual([
      ['places', 'refused', 'purchases.0.storeId no-such-store'],
      ['dates', 'refused', 'purchases.0.on before-joining'],
      ['later', 'refused', 'purchases.0.on in-the-future'],
      ['twice', 'refused', 'purchases.1.orderNo given-twice'],
      ['stolen', 'refused', 'purchases.0.orderNo order-of-another-member'],
      ['ancient', 'new'],
    ]);
    expect(problems[0]).toEqual(expect.arrayContaining(['joinedOn in-the-future']));
    expect(await found('places')).toEqual([]);
  });

  it('takes today, and the day of joining itself', async () => {
    const purchases = [{ orderNo: 'edge-1', storeId: 'south', on: '2026-03-09', amountFen: 100 }];
    const edge = person('edge', { joinedOn: '2026-03-09', purchases });
    expect(await bring([edge])).toMatchObject([{ outcome: 'new', purchases: 1 }]);
  });

  it('is followed by refunds and by the nightly run without a fault', async () => {
    await bring([person('lives-on')]);
    granted(await refunds(shop, 'south:lives-on-1', { yuan: 50 }));
    await shop.relay();
    granted(await refunds(shop, 'south:lives-on-2', { yuan: 20 }));
    await shop.relay();
    expect(await found('lives-on')).toMatchObject([{ points: 50, growth: 80, purchases: 2 }]);
    expect(granted(await shop.nightly())).toMatchObject({ wrong: 0 });
  });
});
