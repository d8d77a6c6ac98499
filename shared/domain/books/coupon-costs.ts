import type { CouponEvent } from '../coupons';

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
 * redeemed, and back when it returns with the whole purchase. While a part of the purchase is kept, the
 * coupon stays used and its cost stays whole.
 */
export function couponCosts(event: CouponEvent): readonly CouponCost[] {
  if (event.kind === 'coupon-redeemed') {
    const { campaign, definition, cause, storeId, costFen } = event;
    return [{ campaign, definition, cause: cause.kind, storeId, fen: costFen, times: 1 }];
  }
  if (event.kind !== 'coupon-returned') return [];
  const { campaign, definition, cause } = event.coupon;
  const [storeId = ''] = event.orderId.split(':');
  return [{ campaign, definition, cause: cause.kind, storeId, fen: -event.costFen, times: -1 }];
}
