import * as v from 'valibot';
import { contract } from '../contract';
import { couponShown, couponWait, scopeNames } from '../coupon';
import type { NotAMember } from '../refusals';

/**
 * The caller's coupons: live ones, the first to expire first, each usable now or saying why not and
 * from when; the latest that were used or have expired; and the names their scopes speak of.
 */
export const wallet = contract<NotAMember>()({
  name: 'wallet',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    live: v.array(v.object({ ...couponShown.entries, wait: v.nullable(couponWait) })),
    past: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        item: v.nullable(v.string()),
        ended: v.picklist(['used', 'expired']),
        at: v.number(),
        costFen: v.number(),
      }),
    ),
    ...scopeNames,
  }),
});
