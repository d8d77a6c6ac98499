import {
  type Basket,
  type EarnRule,
  growthFor,
  pointsFor,
  quote,
} from '../../../shared/domain/quote';
import { teaHouse } from '../../../shared/domain/programme';
import { around, clock, midnight, monday, tuesday } from '../../support/calendar';

const earn = { ...teaHouse.earn, rules: [] };
const sprout = {
  tier: 'sprout',
  benefit: { pricePermille: 1000, pointsPermille: 1000 },
  pointsToday: 0,
  coupons: [],
  mostCoupons: 2,
};
const spring = { ...sprout, tier: 'guyu', benefit: { pricePermille: 980, pointsPermille: 1250 } };
const basket = (amountFen: number, more: Partial<Basket> = {}): Basket => ({
  storeId: 'lake',
  lines: [{ category: 'tea', amountFen }],
  settled: false,
  ...more,
});
const noon = clock(monday);
const priced = (amountFen: number, buyer = sprout) =>
  quote(earn, buyer, { basket: basket(amountFen), at: noon });

it.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [100, 98],
])('the tier price of %d fen is %d fen: one always stays to pay', (listFen, payFen) => {
  expect(priced(listFen, spring).payFen).toBe(payFen);
});

const everywhere: EarnRule = {
  id: 'double',
  name: '双倍积分',
  permille: 2000,
  stores: [],
  categories: [],
  tiers: [],
  weekdays: [],
  from: null,
  to: null,
};
/** Points for 10 yuan of tea in the lake store under one rule: 20 where it holds, else 10. */
const pointsUnder = (rule: Partial<EarnRule>, at = noon, more: Partial<Basket> = {}) =>
  quote({ ...earn, rules: [{ ...everywhere, ...rule }] }, sprout, {
    basket: basket(1_000, more),
    at,
  }).points;

describe('A quote', () => {
  it.each([
    [99, 0],
    [100, 1],
    [199, 1],
    [200, 2],
  ])('gives a point and a growth value for each full yuan: %i fen earn %i', (fen, points) => {
    expect(priced(fen)).toMatchObject({ payFen: fen, points, growth: points });
  });

  it('takes the tier price off and earns on what is paid, lifted by the tier', () => {
    expect(priced(10_000, spring)).toMatchObject({
      listFen: 10_000,
      payFen: 9_800,
      discounts: [{ rule: 'tier:guyu', amountFen: 200 }],
      points: 122,
      growth: 98,
    });
  });

  it('rounds the price down to a fen, to the benefit of the shopper', () => {
    expect([49, 50, 51].map((fen) => priced(fen, spring).payFen)).toEqual([48, 49, 49]);
  });

  it('changes nothing about a price that is settled', () => {
    const settled = basket(10_000, { settled: true });
    expect(quote(earn, spring, { basket: settled, at: noon })).toMatchObject({
      payFen: 10_000,
      discounts: [],
      points: 125,
    });
  });

  it('names every rule that applied, once', () => {
    const lines = [
      { category: 'tea', amountFen: 500 },
      { category: 'cup', amountFen: 500 },
    ];
    const rules = [{ ...everywhere, categories: ['tea', 'cup'] }];
    const { terms } = quote({ ...earn, rules }, spring, { basket: basket(0, { lines }), at: noon });
    expect(terms.rules).toEqual([
      { rule: 'base', permille: 1000 },
      { rule: 'tier:guyu', permille: 1250 },
      { rule: 'double', permille: 2000 },
    ]);
  });

  it('earns nothing on an empty basket', () => {
    expect(priced(0)).toMatchObject({ payFen: 0, points: 0, growth: 0 });
    const empty = { basket: basket(0, { lines: [] }), at: noon };
    expect(quote(earn, sprout, empty)).toMatchObject({ payFen: 0, points: 0 });
  });

  it.each([
    [4_899, 101],
    [4_900, 100],
    [5_000, 0],
    [5_001, 0],
  ])('after %i points of the day earns at most %i more', (pointsToday, points) => {
    expect(priced(20_000, { ...sprout, pointsToday }).points).toBe(Math.min(200, points));
    expect(priced(10_100, { ...sprout, pointsToday }).points).toBe(points);
  });
});

describe('A purchase rule', () => {
  it('holds from its first day through its last, by the calendar of UTC+8', () => {
    const days = ['2026-06-01', '2026-06-03'].flatMap((day) => around(day));
    const rule = { from: '2026-06-01', to: '2026-06-03' };
    expect(days.map((day) => pointsUnder(rule, clock(day)))).toEqual([10, 20, 20, 20, 20, 10]);
    const edges = ['2026-06-01', '2026-06-04'].map(midnight);
    expect(edges.flatMap((at) => [pointsUnder(rule, at - 1), pointsUnder(rule, at)])).toEqual([
      10, 20, 20, 10,
    ]);
  });

  it('holds on its weekday from midnight to midnight', () => {
    const edges = [midnight(tuesday), midnight('2026-03-11')];
    expect(
      edges.flatMap((at) => [at - 1, at].map((on) => pointsUnder({ weekdays: [2] }, on))),
    ).toEqual([10, 20, 20, 10]);
    expect(pointsUnder({ weekdays: [7] }, clock('2026-03-15'))).toBe(20);
  });

  it('holds in its stores, for its categories, for its tiers', () => {
    expect([['lake'], ['hill'], []].map((stores) => pointsUnder({ stores }))).toEqual([20, 10, 20]);
    expect([['tea'], ['cup'], []].map((categories) => pointsUnder({ categories }))).toEqual([
      20, 10, 20,
    ]);
    expect([['sprout'], ['qingming'], []].map((tiers) => pointsUnder({ tiers }))).toEqual([
      20, 10, 20,
    ]);
  });

  it('for some categories does not hold for a line without one', () => {
    const lines = [{ category: null, amountFen: 1_000 }];
    expect(pointsUnder({ categories: ['tea'] }, noon, { lines })).toBe(10);
    expect(pointsUnder({}, noon, { lines })).toBe(20);
  });

  it('lifts only the lines it holds for', () => {
    const lines = [
      { category: 'tea', amountFen: 1_000 },
      { category: 'cup', amountFen: 1_000 },
    ];
    expect(pointsUnder({ categories: ['tea'] }, noon, { lines })).toBe(30);
  });

  it('is applied after those before it, each rounded down to a thousandth', () => {
    const rules = [
      { ...everywhere, id: 'a', permille: 1001 },
      { ...everywhere, id: 'b', permille: 1999 },
    ];
    const { terms } = quote({ ...earn, rules }, sprout, { basket: basket(1), at: noon });
    expect(terms.weight).toBe(2000);
  });
});

describe('The terms of a purchase', () => {
  const { terms } = priced(10_000, { ...spring, pointsToday: 4_900 });

  it.each([
    [0, 0, 0],
    [7_999, 99, 79],
    [8_000, 100, 80],
    [9_800, 100, 98],
  ])('say what a kept part of %i fen earns', (...[keptFen, points, growth]) => {
    expect([pointsFor(terms, keptFen), growthFor(terms, keptFen)]).toEqual([points, growth]);
  });
});
