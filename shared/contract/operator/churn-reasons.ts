import * as v from 'valibot';
import { churnReason } from '../churn';
import { contract } from '../contract';
import { day, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

/** Why members who lapsed in a period and are not back say they stay away, by reason, and who they are. */
export const churnReasons = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' | 'day-not-closed' }>
>()({
  name: 'churn-reasons',
  input: v.strictObject({
    /** First and last day on which they came to count as lapsed; left out, the 90 closed days. */
    from: v.optional(day),
    to: v.optional(day),
    /** Only members who gave this reason are listed. */
    reason: v.optional(churnReason),
    limit: v.optional(whole(1, 200), 50),
  }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    from: v.string(),
    to: v.string(),
    definition: v.string(),
    lapsed: v.number(),
    /** Those of them who were asked since their last visit. */
    asked: v.number(),
    /** There were more lapsed members than are counted here. */
    more: v.boolean(),
    reasons: v.array(
      v.object({ reason: churnReason, name: v.string(), members: v.number(), of: v.number() }),
    ),
    members: v.array(
      v.object({
        memberNo: v.string(),
        lastOn: v.string(),
        lapsedOn: v.string(),
        reason: v.nullable(churnReason),
        toldOn: v.nullable(v.string()),
        note: v.nullable(v.string()),
      }),
    ),
  }),
});
