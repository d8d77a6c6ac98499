import { type Result, accept, refuse } from '../kernel/result';
import type { Coupon, CouponRefusal } from '../coupons';

/** Whether two coupons can be used for one purchase. */
export function stack(one: Coupon, other: Coupon): boolean {
  if (one.stacking === 'alone' || other.stacking === 'alone') return false;
  return (
    one.definition !== other.definition || (one.stacking === 'any' && other.stacking === 'any')
  );
}

/** Coupons that can be used together, or why not. */
export function permitted(
  coupons: readonly Coupon[],
  most: number,
): Result<readonly Coupon[], CouponRefusal> {
  if (coupons.length > most) return refuse({ code: 'too-many-coupons', most });
  for (const [i, one] of coupons.entries()) {
    const beside = coupons.slice(0, i).find((other) => !stack(one, other));
    if (beside !== undefined) {
      return refuse({ code: 'coupons-do-not-stack', name: one.name, beside: beside.name });
    }
  }
  return accept(coupons);
}
