import * as v from 'valibot';
import { id, whole } from '../fields';

const gifts = v.pipe(
  v.array(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('points'), points: whole(0, 1_000_000) }),
      v.strictObject({ kind: v.literal('coupon'), coupon: id }),
    ]),
  ),
  v.maxLength(6),
);

/** The shape of what is given for tiers and for coming back. */
export const giftTerms = v.strictObject({
  tiers: v.pipe(
    v.array(v.strictObject({ tier: id, onReaching: gifts, monthly: gifts })),
    v.maxLength(12),
  ),
  repeat: v.nullable(
    v.strictObject({
      coupon: id,
      minPayFen: whole(0, 1_000_000_000),
      opensPermille: whole(0, 10_000),
      closesPermille: whole(0, 10_000),
      firstTimerDays: whole(1, 365),
    }),
  ),
});
