import * as v from 'valibot';
import { contract } from '../contract';
import { month, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

const fen = v.number();
const each = v.nullable(v.number());

/**
 * What members have paid to date, after refunds, by the month of their first visit: in all, a member,
 * and month by month of age. Month 0 is the calendar month of the first visit.
 */
export const lifetimeValue = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' }>
>()({
  name: 'lifetime-value',
  input: v.strictObject({
    /** Months of the first visit; left out, the twelve that end with this one. */
    from: v.optional(month),
    to: v.optional(month),
    /** The last month of age that is told. */
    ages: v.optional(whole(0, 36), 12),
  }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    from: v.string(),
    to: v.string(),
    definition: v.string(),
    cohorts: v.array(
      v.object({
        month: v.string(),
        members: v.number(),
        fen,
        /** Rounded to the fen. */
        perMember: each,
        months: v.array(
          v.variant('kind', [
            v.object({ kind: v.picklist(['final', 'running']), fen }),
            v.object({ kind: v.literal('not-yet') }),
          ]),
        ),
      }),
    ),
    /** By age, over cohorts that are final there. */
    pooled: v.array(
      v.object({
        age: v.number(),
        members: v.number(),
        fen,
        toDateFen: fen,
        toDatePerMember: each,
      }),
    ),
  }),
});
