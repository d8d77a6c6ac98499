import * as v from 'valibot';
import { contract } from '../contract';
import { day, memberNo } from '../fields';
import type { OperatorRefusal } from '../refusals';

/**
 * Why, or why not, a member counts as lapsing and may be called back on a day, replayed from the days they
 * came: every condition with what was found, what is needed, and when it would change.
 */
export const explain = contract<
  Extract<OperatorRefusal, { code: 'no-such-member' | 'day-not-closed' }>
>()({
  name: 'explain',
  input: v.strictObject({
    memberNo,
    /** A closed day; left out, the last one. */
    on: v.optional(day),
  }),
  output: v.object({
    asOf: v.string(),
    at: v.number(),
    quadrant: v.string(),
    eligible: v.boolean(),
    band: v.nullable(v.number()),
    lastOn: v.nullable(v.string()),
    conditions: v.array(
      v.object({
        rule: v.picklist(['came-before', 'away-long-enough']),
        found: v.number(),
        needed: v.number(),
        passes: v.boolean(),
        changesOn: v.nullable(v.string()),
      }),
    ),
    /** Of members like this who were away so long, the share not back in the days that followed. */
    gone: v.nullable(v.object({ share: v.number(), withinDays: v.number() })),
    by: v.nullable(v.picklist(['curve', 'preset'])),
  }),
});
