import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';

const share = v.object({ definition: v.string(), hits: v.number(), of: v.number() });

/**
 * Who comes back in a few numbers: on the next day, on day 7 and on day 30; and the three that are
 * called churn, each by its own name.
 */
export const headline = contract()({
  name: 'headline',
  /** The N of the three churn numbers, in days. */
  input: v.strictObject({ days: v.optional(whole(1, 90), 30) }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    /** Cohorts of the 180 days up to the latest first visit, pooled where they are final. */
    returned: v.object({ nextDay: share, day7: share, day30: share }),
    churn: v.object({
      days: v.number(),
      /** There in the N days before the last N, and not in the last N. */
      base: v.object({
        ...share.entries,
        joined: v.number(),
        returned: v.number(),
        active: v.number(),
      }),
      /** Of cohorts that are final: not there again within N days. */
      cohortLoss: share,
      /** Not there for N days, of all who ever were. */
      dormant: share,
    }),
  }),
});
