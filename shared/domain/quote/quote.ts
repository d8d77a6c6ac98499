import { type Day, dayOf, weekdayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { shareOf } from '../kernel/share';
import { sumOf } from '../kernel/sum';
import { type Result, accept, refuse } from '../kernel/result';
import type { Coupon, CouponRefusal } from '../coupons';
import { best } from './best';
import { growthFor, pointsFor } from './earn';
import type { Basket, Buyer, EarnRule, EarnRules, Quote } from './model';
import { price } from './price';
import { permitted } from './stacking';
import { obstacleOf } from './usable';

type Asked = Readonly<{ basket: Basket; at: Instant }>;

/**
 * Prices a basket with the best permitted coupons: tier price, coupons, points and growth (报价). The
 * shopper's view, the staff preview and the recorded purchase all come from here, so what is shown is
 * what happens.
 */
export function quote(rules: EarnRules, buyer: Buyer, asked: Asked): Quote {
  return quoteWith(rules, buyer, {
    ...asked,
    coupons: best(buyer, asked.basket, usable(buyer, asked)),
  });
}

/** Prices a basket with the coupons that were chosen, or says why one of them cannot be used. */
export function quoteChosen(
  rules: EarnRules,
  buyer: Buyer,
  { chosen, ...asked }: Asked & Readonly<{ chosen: readonly string[] }>,
): Result<Quote, CouponRefusal> {
  const { basket, at } = asked;
  if (chosen.length > 0 && basket.settled) return refuse({ code: 'price-settled' });
  const coupons: Coupon[] = [];
  for (const id of new Set(chosen)) {
    const coupon = buyer.coupons.find((one) => one.id === id);
    if (coupon === undefined) return refuse({ code: 'no-such-coupon' });
    const obstacle = obstacleOf(coupon, { tier: buyer.tier, ...basket, at });
    const { name } = coupon;
    if (obstacle !== null) return refuse({ code: 'coupon-not-usable', coupon: id, name, obstacle });
    coupons.push(coupon);
  }
  const stacked = permitted(coupons, buyer.mostCoupons);
  return stacked.ok ? accept(quoteWith(rules, buyer, { ...asked, coupons })) : stacked;
}

const usable = ({ coupons, tier }: Buyer, { basket, at }: Asked): readonly Coupon[] =>
  basket.settled
    ? []
    : coupons.filter((coupon) => obstacleOf(coupon, { tier, ...basket, at }) === null);

function quoteWith(
  rules: EarnRules,
  buyer: Buyer,
  { basket, at, coupons }: Asked & Readonly<{ coupons: readonly Coupon[] }>,
): Quote {
  const { left, payFen, ...priced } = price(buyer, basket, coupons);
  const on = dayOf(at);
  const applied = left.map((one) => ({ ...one, ...rates(rules, buyer, { ...one, basket, on }) }));
  const terms = {
    listFen: payFen,
    weight: sumOf(applied, ({ fen, permille }) => fen * permille),
    growthPermille: rules.growthPermille,
    capPoints: Math.max(0, rules.capPointsPerDay - buyer.pointsToday),
    rules: distinct(applied.flatMap((one) => one.rules)),
  };
  const points = pointsFor(terms, payFen);
  return { at, ...priced, payFen, points, growth: growthFor(terms, payFen), terms };
}

type Applied = Readonly<{ rule: string; permille: number }>;
type At = Readonly<{ category: string | null; basket: Basket; on: Day }>;

/** Points for one yuan of a category, in thousandths: the base, then the tier, then each rule in order. */
function rates({ pointsPermille, rules }: EarnRules, { tier, benefit }: Buyer, at: At) {
  const own =
    benefit.pointsPermille === 1000
      ? []
      : [{ rule: `tier:${tier}`, permille: benefit.pointsPermille }];
  const matching = rules
    .filter((rule) => holds(rule, tier, at))
    .map(({ id, permille }) => ({ rule: id, permille }));
  const applied: readonly Applied[] = [...own, ...matching];
  const permille = applied.reduce(
    (rate, rule) => shareOf(rate, rule.permille, 1000),
    pointsPermille,
  );
  return {
    permille,
    rules: [{ rule: 'base', permille: pointsPermille }, ...applied],
  };
}

const among = (allowed: readonly (string | number)[], found: string | number | null): boolean =>
  allowed.length === 0 || (found !== null && allowed.includes(found));

const holds = (rule: EarnRule, tier: string, { category, basket, on }: At): boolean =>
  among(rule.stores, basket.storeId)
  && among(rule.categories, category)
  && among(rule.tiers, tier)
  && among(rule.weekdays, weekdayOf(on))
  && (rule.from === null || on >= rule.from)
  && (rule.to === null || on <= rule.to);

const distinct = (applied: readonly Applied[]): readonly Applied[] =>
  applied.filter((one, i) => applied.findIndex((other) => other.rule === one.rule) === i);
