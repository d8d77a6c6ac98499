import type { Coupon } from '../coupons';
import type { Instant } from '../kernel/instant';

/** One line of a basket at list price, in fen. */
export type BasketLine = Readonly<{ category: string | null; amountFen: number }>;

/** What is on the counter (订单): where, what, and whether the price is already final. */
export type Basket = Readonly<{
  storeId: string;
  lines: readonly BasketLine[];
  /** The amount was paid elsewhere or long ago: no benefit changes it any more. */
  settled: boolean;
}>;

/** A purchase rule of the programme: what lifts the points of which lines, when, for whom. */
export type EarnRule = Readonly<{
  id: string;
  name: string;
  /** Points are multiplied by this many thousandths. */
  permille: number;
  /** Left empty, a condition holds for all. */
  stores: readonly string[];
  categories: readonly string[];
  tiers: readonly string[];
  /** ISO weekdays, Monday 1 to Sunday 7. */
  weekdays: readonly number[];
  from: string | null;
  /** The last day on which the rule holds. */
  to: string | null;
}>;

export type EarnRules = Readonly<{
  /** Points for one yuan, in thousandths. */
  pointsPermille: number;
  /** Growth value for one yuan, in thousandths. */
  growthPermille: number;
  /** Applied one after the other in this order, each rounded down to a thousandth. */
  rules: readonly EarnRule[];
  /** The most points that purchases of one member earn on one day. */
  capPointsPerDay: number;
  /** Days before points can be redeemed. */
  pendingDays: number;
}>;

/** What a tier gives at the till. */
export type TillBenefit = Readonly<{
  /** The price in thousandths of the list price; 1000 is no discount. */
  pricePermille: number;
  /** Points in thousandths of what everybody earns. */
  pointsPermille: number;
}>;

/** What the quote needs to know of the member. */
export type Buyer = Readonly<{
  tier: string;
  benefit: TillBenefit;
  /** Points that purchases of the same day have earned already. */
  pointsToday: number;
  /** Live coupons, the first to expire first, and the most of them in one purchase. */
  coupons: readonly Coupon[];
  mostCoupons: number;
}>;

/**
 * The terms a purchase earned by, enough to say what any kept part of it earns:
 * `points(kept) = min(cap, ⌊weight × kept ÷ list ÷ 100,000⌋)`, growth likewise without a cap.
 */
export type EarnTerms = Readonly<{
  /** What the weight is over, in fen: what was paid, or list price in purchases before there were coupons. */
  listFen: number;
  /** Σ over the categories of what was paid for them in fen × points for one yuan in thousandths. */
  weight: number;
  growthPermille: number;
  capPoints: number;
  /** Rules that applied, in order, with what they multiplied by. */
  rules: readonly Readonly<{ rule: string; permille: number }>[];
}>;

/** What a basket costs and earns for one member at one instant. */
export type Quote = Readonly<{
  at: Instant;
  listFen: number;
  discounts: readonly Readonly<{ rule: string; amountFen: number }>[];
  payFen: number;
  /** Coupons it uses, with what each takes off; goods take nothing off. */
  coupons: readonly Readonly<{ coupon: string; name: string; amountFen: number }>[];
  points: number;
  growth: number;
  terms: EarnTerms;
}>;
