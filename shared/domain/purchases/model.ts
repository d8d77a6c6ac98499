import type { Day } from '../kernel/day';
import type { CostBack, UsedCoupon } from '../coupons';
import type { EarnTerms } from '../quote';

/** What the member has bought, in short; each purchase itself is its order. */
export type Purchases = Readonly<{
  /** Purchases of which something is left after refunds. */
  count: number;
  /** What was paid and not refunded, in fen. */
  netFen: number;
  firstOn: Day | null;
  lastOn: Day | null;
  /** Points earned by purchases of the latest purchase days, oldest first, for the cap of a day. */
  recent: readonly Readonly<{ on: Day; points: number }>[];
}>;

export const noPurchases: Purchases = {
  count: 0,
  netFen: 0,
  firstOn: null,
  lastOn: null,
  recent: [],
};

export type PurchaseEvent =
  | Readonly<{
      kind: 'purchase-recorded';
      orderId: string;
      storeId: string;
      /** What was bought, by category, where the shop has them. */
      categories?: readonly string[];
      on: Day;
      listFen: number;
      payFen: number;
      /** What it earns, and would earn for any part of it that is kept. */
      terms: EarnTerms;
      points: number;
      growth: number;
      /** The day its growth counts for and the expiry of its points, to find both again on refund. */
      growthOn: Day;
      pointsExpireAt: number;
      /** The coupons it used, where it used any. */
      coupons?: readonly UsedCoupon[];
      /** The coupon for coming back that it gave, and the least that has to be kept for it. */
      gave?: Readonly<{ coupon: string; minPayFen: number }>;
    }>
  | Readonly<{
      kind: 'purchase-refunded';
      orderId: string;
      refundNo: string;
      on: Day;
      purchasedOn: Day;
      refundFen: number;
      keptFen: number;
      points: number;
      growth: number;
      /** What of the cost of its coupons comes back, where it used any; left out in older entries. */
      coupons?: readonly CostBack[];
    }>;
