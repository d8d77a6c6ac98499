import type { Coupon, CouponDefinition } from '../../../shared/domain/coupons';
import { type Basket, quote, quoteChosen } from '../../../shared/domain/quote';
import { teaHouse } from '../../../shared/domain/programme';
import { clock, monday } from '../../support/calendar';
import { couponOf, everywhere, issued, programmeWith } from '../../support/coupons';
import { after } from '../../support/given';

type BasketLine = Basket['lines'][number];

const at = clock(monday);
const earn = { ...teaHouse.earn, rules: [] };

/** Coupons of these definitions as a wallet holds them, the first to expire first. */
const walletOf = (...definitions: readonly CouponDefinition[]): readonly Coupon[] =>
  after(programmeWith(...definitions), ...definitions.map(({ id }) => issued(id, at))).wallet.live;

const buyerWith = (coupons: readonly Coupon[], pricePermille = 1000) => ({
  tier: 'guyu',
  benefit: { pricePermille, pointsPermille: 1000 },
  pointsToday: 0,
  coupons,
  mostCoupons: 2,
});
const tea = (amountFen: number): BasketLine => ({ category: '茶', amountFen });
const cake = (amountFen: number): BasketLine => ({ category: '茶点', amountFen });
const basket = (...lines: readonly BasketLine[]) => ({ storeId: 'lake', lines, settled: false });
const priced = (
  definition: Partial<CouponDefinition>,
  lines: readonly BasketLine[],
  pricePermille = 1000,
) =>
  quote(earn, buyerWith(walletOf(couponOf(definition)), pricePermille), {
    basket: basket(...lines),
    at,
  });
const percent = (offPermille: number, ceilingFen = 1_000_000) =>
  ({ kind: 'percent-off', offPermille, ceilingFen }) as const;

describe('A quote with a coupon', () => {
  it.each([
    [2_999, 2_999],
    [3_000, 2_500],
    [3_001, 2_501],
  ])('of at least 30 yuan takes 5 off %i fen: %i', (listFen, payFen) => {
    expect(priced({ minSpendFen: 3_000 }, [tea(listFen)]).payFen).toBe(payFen);
  });

  it('rounds a percentage to the shopper’s benefit, up to its ceiling', () => {
    const off = (fen: number) => priced({ offer: percent(125, 100) }, [tea(fen)]).payFen;
    expect([7, 8, 9, 799, 800, 801].map(off)).toEqual([6, 7, 7, 699, 700, 701]);
  });

  it('counts only its categories, for the minimum and for what it takes', () => {
    const pastry = {
      offer: percent(500),
      scope: { ...everywhere, categories: ['茶点'] },
      minSpendFen: 1_000,
    };
    expect(priced(pastry, [tea(5_000), cake(999)]).payFen).toBe(5_999);
    expect(priced(pastry, [tea(5_000), cake(1_000)]).payFen).toBe(5_500);
    expect(priced(pastry, [tea(5_000), cake(600), cake(400)]).payFen).toBe(5_500);
    expect(priced(pastry, [{ category: null, amountFen: 9_000 }]).payFen).toBe(9_000);
  });

  it('earns for each category on what is paid for it', () => {
    const double = { ...earn, rules: [{ ...teaHouse.earn.rules[0], categories: ['茶点'] }] };
    const rules = { ...double, rules: double.rules.map((rule) => ({ ...rule, weekdays: [] })) };
    const free = couponOf({
      offer: percent(1000),
      scope: { ...everywhere, categories: ['茶点'] },
    });
    const told = quote(rules as typeof earn, buyerWith(walletOf(free)), {
      basket: basket(tea(1_000), cake(1_000)),
      at,
    });
    expect(told).toMatchObject({ payFen: 1_000, points: 10 });
  });

  it('comes after the tier price, and instead of it where the coupon says so', () => {
    const half = { offer: percent(500) };
    expect(priced(half, [tea(10_000)], 980).payFen).toBe(4_900);
    expect(priced({ ...half, withTierPrice: false }, [tea(10_000)], 980)).toMatchObject({
      payFen: 5_000,
      discounts: [],
    });
    const little = { offer: percent(10), withTierPrice: false };
    expect(priced(little, [tea(10_000)], 980)).toMatchObject({ payFen: 9_800, coupons: [] });
  });

  it('leaves a fen to pay', () => {
    expect([1, 2, 500, 501, 502].map((fen) => priced({}, [tea(fen)]).payFen)).toEqual([
      1, 1, 1, 1, 2,
    ]);
    expect(priced({ offer: percent(1000) }, [tea(8_000)]).payFen).toBe(1);
  });

  it('takes percent off before amounts, whichever is chosen first', () => {
    const coupons = walletOf(couponOf(), couponOf({ id: 'tenth', offer: percent(100) }));
    for (const chosen of [
      ['five', 'tenth'],
      ['tenth', 'five'],
    ]) {
      const told = quoteChosen(earn, buyerWith(coupons), {
        basket: basket(tea(10_000)),
        at,
        chosen,
      });
      expect(told).toMatchObject({ value: { payFen: 8_500 } });
    }
  });

  it('of one kind takes from fewer lines first, so that each takes all it can', () => {
    const cakes = couponOf({ id: 'cakes', scope: { ...everywhere, categories: ['茶点'] } });
    const told = quote(earn, buyerWith(walletOf(couponOf(), cakes)), {
      basket: basket(tea(600), cake(500)),
      at,
    });
    expect(told).toMatchObject({ payFen: 100, coupons: [{ coupon: 'cakes' }, { coupon: 'five' }] });
  });

  it('that is of no use is not used up', () => {
    expect(priced({}, [tea(1)]).coupons).toEqual([]);
    const goods = { offer: { kind: 'gift', item: '茶碟', worthFen: 1_500 } } as const;
    expect(priced(goods, [tea(9_000)]).coupons).toEqual([]);
  });
});

describe('Coupons that were chosen', () => {
  const choose = (definitions: readonly CouponDefinition[], lines = [tea(10_000)]) =>
    quoteChosen(earn, buyerWith(walletOf(...definitions)), {
      basket: basket(...lines),
      at,
      chosen: definitions.map(({ id }) => id),
    });
  const other = couponOf({ id: 'other', name: '另一张' });

  it('are refused when one stands alone, or two of a definition that is used once', () => {
    const alone = couponOf({ id: 'alone', name: '单用', stacking: 'alone' });
    expect(choose([other, alone])).toMatchObject({ refusal: { code: 'coupons-do-not-stack' } });
    const twice = (stacking: CouponDefinition['stacking']) => {
      const programme = programmeWith(couponOf({ stacking }));
      const { live } = after(programme, issued('five', at, 'a'), issued('five', at, 'b')).wallet;
      const asked = { basket: basket(tea(10_000)), at, chosen: ['a', 'b'] };
      return quoteChosen(earn, buyerWith(live), asked);
    };
    expect(twice('once')).toMatchObject({ refusal: { code: 'coupons-do-not-stack' } });
    expect(twice('any')).toMatchObject({ value: { payFen: 9_000 } });
  });

  it('are refused beyond the most of one purchase', () => {
    const three = [other, couponOf(), couponOf({ id: 'third' })];
    expect(choose(three)).toEqual({ ok: false, refusal: { code: 'too-many-coupons', most: 2 } });
  });

  it('are refused with what stands in the way', () => {
    const obstacle = (change: Partial<CouponDefinition>) => {
      const answer = choose([couponOf(change)]);
      return answer.ok || answer.refusal.code !== 'coupon-not-usable'
        ? null
        : answer.refusal.obstacle;
    };
    const scope = (change: Partial<CouponDefinition['scope']>) =>
      obstacle({ scope: { ...everywhere, ...change } });
    expect(obstacle({ minSpendFen: 10_001 })).toEqual({ code: 'below-minimum', shortFen: 1 });
    expect(scope({ stores: ['hill'] })).toEqual({ code: 'other-store', stores: ['hill'] });
    expect(scope({ categories: ['茶点'] })).toMatchObject({ code: 'other-category' });
    expect(scope({ tiers: ['xiaoman'] })).toMatchObject({ code: 'other-tier' });
    expect(scope({ hours: { from: 13, to: 14 } })).toMatchObject({ code: 'other-hours' });
  });

  it('are refused where the price is settled, or where the wallet has none such', () => {
    const buyer = buyerWith(walletOf(couponOf()));
    const settled = { ...basket(tea(10_000)), settled: true };
    expect(quoteChosen(earn, buyer, { basket: settled, at, chosen: ['five'] })).toMatchObject({
      refusal: { code: 'price-settled' },
    });
    expect(quote(earn, buyer, { basket: settled, at })).toMatchObject({ coupons: [] });
    const asked = { basket: basket(tea(10_000)), at, chosen: ['gold'] };
    expect(quoteChosen(earn, buyer, asked)).toMatchObject({ refusal: { code: 'no-such-coupon' } });
  });
});
