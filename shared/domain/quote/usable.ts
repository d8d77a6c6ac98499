import type { Instant } from '../kernel/instant';
import { type Coupon, type CouponObstacle, waitOf } from '../coupons';
import type { Basket } from './model';
import { byCategory, fenFor } from './price';

export type Counter = Readonly<{
  tier: string;
  storeId: string;
  /** Null while nothing is on the counter yet. */
  lines: Basket['lines'] | null;
  at: Instant;
}>;

/** Why a coupon cannot be used at this counter for these lines, or null when it can. */
export function obstacleOf(
  coupon: Coupon,
  { tier, storeId, lines, at }: Counter,
): CouponObstacle | null {
  const { stores, categories } = coupon.scope;
  const wait = waitOf(coupon, { tier, at });
  if (wait !== null) return wait;
  if (stores !== null && !stores.includes(storeId)) return { code: 'other-store', stores };
  if (lines === null) return null;
  const fen = fenFor(coupon, byCategory(lines));
  if (categories !== null && fen === 0) return { code: 'other-category', categories };
  const shortFen = coupon.minSpendFen - fen;
  return shortFen > 0 ? { code: 'below-minimum', shortFen } : null;
}
