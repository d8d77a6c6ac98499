import * as v from 'valibot';
import { contract } from '../contract';
import { id, month } from '../fields';
import type { OperatorRefusal } from '../refusals';

const each = v.nullable(v.number());

/**
 * What a member who stayed, and one who came for the first time, cost in some months: coupons and points
 * booked in them, divided by the members. Null where there are none.
 */
export const costPerMember = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' | 'too-many-days' | 'day-not-closed' }>
>()({
  name: 'cost-per-member',
  input: v.strictObject({
    from: month,
    to: month,
    /** Only what coupons of these campaigns cost; points belong to none. */
    campaigns: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(50))),
  }),
  output: v.object({
    /** The last closed day, or the last of the months. */
    asOf: v.string(),
    at: v.number(),
    from: v.string(),
    cost: v.object({
      definition: v.string(),
      fen: v.number(),
      couponFen: v.number(),
      points: v.number(),
      pointsFen: v.number(),
      fenPer100Points: v.number(),
    }),
    retained: v.object({
      definition: v.string(),
      members: v.number(),
      of: v.number(),
      /** Fen a member, rounded. */
      fenEach: each,
    }),
    acquired: v.object({ definition: v.string(), members: v.number(), fenEach: each }),
  }),
});
