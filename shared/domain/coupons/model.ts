import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { GiftCause } from '../gifts';

/** What a coupon (优惠券) gives at the till. */
export type CouponOffer =
  | Readonly<{ kind: 'amount-off'; amountFen: number }>
  | Readonly<{ kind: 'percent-off'; offPermille: number; ceilingFen: number }>
  /** An item of the menu handed out for the coupon (兑换). */
  | Readonly<{ kind: 'exchange'; item: string; worthFen: number }>
  /** Something beside the menu, given along (赠品). */
  | Readonly<{ kind: 'gift'; item: string; worthFen: number }>;

/** Where, for what, for whom and when a coupon can be used; null is no condition. */
export type CouponScope = Readonly<{
  stores: readonly string[] | null;
  categories: readonly string[] | null;
  tiers: readonly string[] | null;
  /** ISO weekdays, Monday 1 to Sunday 7. */
  weekdays: readonly number[] | null;
  /** Hours of the UTC+8 day, from the first minute of `from` until `to` strikes. */
  hours: Readonly<{ from: number; to: number }> | null;
}>;

/** Beside which coupons one can be used: none, others of another definition, or any. */
export type CouponStacking = 'alone' | 'once' | 'any';

/** The terms that a coupon keeps from the day it is issued, whatever the programme says later. */
export type CouponTerms = Readonly<{
  name: string;
  offer: CouponOffer;
  /** List price that the lines it is for must reach, before anything is taken off. */
  minSpendFen: number;
  scope: CouponScope;
  stacking: CouponStacking;
  /** Whether the tier price holds beside it; if not, using it means paying list price less the coupon. */
  withTierPrice: boolean;
  /** What its cost is booked under. */
  campaign: string;
}>;

/** A coupon as the programme defines it. */
export type CouponDefinition = CouponTerms
  & Readonly<{
    id: string;
    /** Through so many days after the day of issue, or through a fixed day. */
    valid: Readonly<{ kind: 'days'; days: number }> | Readonly<{ kind: 'until'; day: Day }>;
    /** The most that one member is ever issued; null is no limit. */
    perMember: number | null;
  }>;

/** A coupon in a member's wallet. */
export type Coupon = CouponTerms
  & Readonly<{
    id: string;
    definition: string;
    cause: GiftCause;
    usableFrom: Instant;
    /** The first instant at which it cannot be used any more. */
    expiresAt: Instant;
  }>;

/** A coupon that was used or has expired, as far as the member is told and a refund needs it. */
export type PastCoupon = Readonly<{
  id: string;
  definition: string;
  name: string;
  /** The goods it was for, or null where it took money off. */
  item: string | null;
  ended: 'used' | 'expired';
  at: Instant;
  /** What it took off, or what the goods were worth, in fen. */
  costFen: number;
}>;

/** A coupon that a purchase used, whole, so that it can come back, and what it took off in fen. */
export type UsedCoupon = Readonly<{ coupon: Coupon; costFen: number }>;

/** What of a used coupon's cost comes back with a part of its purchase, in fen. */
export type CostBack = Readonly<{
  coupon: string;
  definition: string;
  campaign: string;
  cause: GiftCause;
  costFen: number;
}>;

/** A member's coupons (卡包): live ones by expiry, the latest past ones, and how many there were. */
export type Wallet = Readonly<{
  live: readonly Coupon[];
  past: readonly PastCoupon[];
  /** Coupons ever issued and not voided, by definition: never forgotten, for the limit per member. */
  issued: Readonly<Record<string, number>>;
  /** Coupons that were used though what they were given for came back, with the points owed for each. */
  charged: readonly Readonly<{ coupon: string; points: number }>[];
}>;

export const emptyWallet: Wallet = { live: [], past: [], issued: {}, charged: [] };

/** What the programme says of coupons. */
export type CouponRules = Readonly<{
  definitions: readonly CouponDefinition[];
  /** The most coupons in one purchase. */
  mostPerPurchase: number;
  /** Points owed for each yuan of a coupon that was used though what it was given for came back. */
  chargedPointsPerYuan: number;
}>;
