import * as v from 'valibot';
import { contract } from '../contract';
import { couponShown, scopeNames } from '../coupon';
import { availability } from '../limited';
import { grantShown } from '../reach';
import type { NotAMember } from '../refusals';

/** The claim centre (领券中心): what can be claimed, how many are left about now, and what the caller has claimed. */
export const offers = contract<NotAMember>()({
  name: 'offers',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    claims: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        coupon: v.pick(couponShown, ['name', 'offer', 'minSpendFen', 'scope']),
        perMember: v.number(),
        perDay: v.nullable(v.number()),
        claimed: v.number(),
        ...availability,
      }),
    ),
    /** The reminder of a coupon that ends, where it can be asked for. */
    reminders: v.array(grantShown),
    ...scopeNames,
  }),
});
