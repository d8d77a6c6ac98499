import { type Day, dayOf, weekdayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { shareOf } from '../kernel/share';
import { sumOf } from '../kernel/sum';
import { growthFor, pointsFor } from './earn';
import type { Basket, BasketLine, EarnRule, EarnRules, Quote, TillBenefit } from './model';

/** What the quote needs to know of the member. */
export type Buyer = Readonly<{
  tier: string;
  benefit: TillBenefit;
  /** Points that purchases of the same day have earned already. */
  pointsToday: number;
}>;

/**
 * Prices a basket: tier price, points and growth (报价). The shopper's view, the staff preview and
 * the recorded purchase all come from here, so what is shown is what happens.
 */
export function quote(
  rules: EarnRules,
  buyer: Buyer,
  { basket, at }: Readonly<{ basket: Basket; at: Instant }>,
): Quote {
  const listFen = sumOf(basket.lines, (line) => line.amountFen);
  const discounts = basket.settled ? [] : tierPrice(buyer, listFen);
  const payFen = listFen - sumOf(discounts, (discount) => discount.amountFen);
  const applied = basket.lines.map((line) => rates(rules, buyer, { line, basket, on: dayOf(at) }));
  const terms = {
    listFen,
    weight: sumOf(applied, ({ line, permille }) => line.amountFen * permille),
    growthPermille: rules.growthPermille,
    capPoints: Math.max(0, rules.capPointsPerDay - buyer.pointsToday),
    rules: distinct(applied.flatMap((one) => one.rules)),
  };
  const points = pointsFor(terms, payFen);
  return { at, listFen, discounts, payFen, points, growth: growthFor(terms, payFen), terms };
}

function tierPrice({ tier, benefit }: Buyer, listFen: number): Quote['discounts'] {
  const amountFen = listFen - shareOf(listFen, benefit.pricePermille, 1000);
  return amountFen === 0 ? [] : [{ rule: `tier:${tier}`, amountFen }];
}

type Applied = Readonly<{ rule: string; permille: number }>;
type At = Readonly<{ line: BasketLine; basket: Basket; on: Day }>;

/** Points for one yuan of a line, in thousandths: the base, then the tier, then each rule in order. */
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
    line: at.line,
    permille,
    rules: [{ rule: 'base', permille: pointsPermille }, ...applied],
  };
}

const among = (allowed: readonly (string | number)[], found: string | number | null): boolean =>
  allowed.length === 0 || (found !== null && allowed.includes(found));

const holds = (rule: EarnRule, tier: string, { line, basket, on }: At): boolean =>
  among(rule.stores, basket.storeId)
  && among(rule.categories, line.category)
  && among(rule.tiers, tier)
  && among(rule.weekdays, weekdayOf(on))
  && (rule.from === null || on >= rule.from)
  && (rule.to === null || on <= rule.to);

const distinct = (applied: readonly Applied[]): readonly Applied[] =>
  applied.filter((one, i) => applied.findIndex((other) => other.rule === one.rule) === i);
