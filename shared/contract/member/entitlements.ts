import * as v from 'valibot';
import { contract } from '../contract';
import type { NotAMember } from '../refusals';

const gift = v.variant('kind', [
  v.object({ kind: v.literal('points'), points: v.number() }),
  v.object({ kind: v.literal('coupon'), coupon: v.string(), name: v.string() }),
]);

const given = v.object({
  tier: v.string(),
  name: v.string(),
  pricePermille: v.number(),
  pointsPermille: v.number(),
  perks: v.array(v.string()),
  /** Given once on reaching the tier, and each month to whoever holds it then. */
  onReaching: v.array(gift),
  monthly: v.array(gift),
});

/**
 * What the caller's tier gives, until when, and what the next one adds; how to use a coupon is said by
 * the wallet.
 */
export const entitlements = contract<NotAMember>()({
  name: 'entitlements',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    has: given,
    until: v.nullable(v.string()),
    graceUntil: v.nullable(v.string()),
    keep: v.nullable(v.object({ needed: v.number(), missing: v.number(), by: v.string() })),
    /** When the next monthly gift comes, or null where the tier has none. */
    nextMonthlyAt: v.nullable(v.number()),
    next: v.nullable(v.object({ ...given.entries, threshold: v.number(), missing: v.number() })),
  }),
});
