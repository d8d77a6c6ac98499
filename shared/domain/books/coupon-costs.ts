import type { CouponEvent } from '../coupons';
import type { PurchaseEvent } from '../purchases';

/** What one use of a coupon cost, or, below zero, what of it came back (用券成本). */
export type CouponCost = Readonly<{
  campaign: string;
  definition: string;
  /** Why the coupon was given. */
  cause: string;
  storeId: string;
  fen: number;
  times: number;
}>;

/**
 * The cost of a coupon is what it took off, or what the goods are worth, booked where and when it was
 * redeemed. A refund brings back its share of what was taken off; the goods, and the use itself, come
 * back with the last of the purchase.
 */
export function couponCosts(event: CouponEvent | PurchaseEvent): readonly CouponCost[] {
  if (event.kind === 'coupon-redeemed') {
    return [{ ...booked(event), storeId: event.storeId, fen: event.costFen, times: 1 }];
  }
  if (event.kind === 'purchase-refunded') {
    const times = event.keptFen === 0 ? -1 : 0;
    return (event.coupons ?? []).map((back) => backAt(event.orderId, { ...back, times }));
  }
  return event.kind === 'coupon-returned' && event.costFen !== undefined
    ? [backAt(event.orderId, { ...event.coupon, costFen: event.costFen, times: -1 })]
    : [];
}

const backAt = (
  orderId: string,
  { costFen, times, ...coupon }: Booked & Readonly<{ costFen: number; times: number }>,
): CouponCost => ({
  ...booked(coupon),
  storeId: orderId.split(':')[0] ?? '',
  fen: costFen === 0 ? 0 : -costFen,
  times,
});

type Booked = Readonly<{ campaign: string; definition: string; cause: Readonly<{ kind: string }> }>;

const booked = ({ campaign, definition, cause }: Booked) => ({
  ...{ campaign, definition },
  cause: cause.kind,
});
