import * as v from 'valibot';
import { contract } from '../contract';
import { day, memberNo, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

const quadrant = v.picklist(['new-activation', 'new-retention', 'old-activation', 'lost-recall']);

const place = v.picklist([...quadrant.options, 'not-yet']);

/**
 * How members went from quadrant to quadrant between two closed days: each is in one on either, or was no
 * member yet on the first. Rows add up to the quadrants of the first day, columns to those of the second.
 */
export const quadrantFlows = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' | 'day-not-closed' }>
>()({
  name: 'quadrant-flows',
  input: v.strictObject({
    from: day,
    to: day,
    newDays: v.optional(whole(1, 365), 30),
    /** The flow whose members to list, in the order of their numbers. */
    list: v.optional(v.strictObject({ from: place, to: quadrant })),
    after: v.optional(memberNo),
    limit: v.optional(whole(1, 200), 50),
  }),
  output: v.object({
    from: v.string(),
    to: v.string(),
    at: v.number(),
    seen: v.number(),
    complete: v.boolean(),
    flows: v.array(
      v.object({
        from: place,
        to: quadrant,
        members: v.number(),
      }),
    ),
    quadrants: v.array(
      v.object({
        quadrant,
        definition: v.string(),
        playbook: v.string(),
        /** Members in it on the first and on the second day. */
        before: v.number(),
        after: v.number(),
      }),
    ),
    listed: v.array(
      v.object({ memberNo: v.string(), enrolledOn: v.string(), lastOn: v.nullable(v.string()) }),
    ),
    /** The `after` of the next page; null when all members have been looked at, or none are listed. */
    cursor: v.nullable(v.string()),
  }),
});
