import * as v from 'valibot';
import { couponAtTill } from '../coupon';
import { couponId, fen, text } from '../fields';

/** Items on the counter, by category where the shop has them; the total is their sum. */
export const lines = v.pipe(
  v.array(v.strictObject({ category: v.nullable(text(32)), amountFen: fen })),
  v.minLength(1),
  v.maxLength(50),
);

/** Coupons of the member, by id, that a purchase uses. */
export const chosen = v.pipe(v.array(couponId), v.maxLength(3));

export const quoted = v.object({
  /** All live coupons of the member, each usable for this basket or saying why not. */
  wallet: v.array(couponAtTill),
  listFen: v.number(),
  discounts: v.array(v.object({ rule: v.string(), amountFen: v.number() })),
  /** Coupons that this price uses, with what each takes off. */
  coupons: v.array(v.object({ coupon: v.string(), name: v.string(), amountFen: v.number() })),
  payFen: v.number(),
  points: v.number(),
  growth: v.number(),
});
