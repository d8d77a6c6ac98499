import * as v from 'valibot';
import { contract } from '../contract';
import { day, id, memberNo, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { segmentRule } from './segment-rule';

/**
 * The members a rule is true of, in the order of their numbers: now, so far today, or as the ledger had
 * them by the end of a past day. A page at a time; `after` goes on where the last answer stopped.
 */
export const segmentMembers = contract<
  Extract<
    OperatorRefusal,
    {
      code:
        | 'no-such-segment'
        | 'segment-problems'
        | 'day-not-closed'
        | 'not-read-yet'
        | 'too-few-buyers';
    }
  >
>()({
  name: 'segment-members',
  input: v.strictObject({
    /** A saved segment, or a rule that nobody has saved. */
    by: v.variant('kind', [
      v.strictObject({ kind: v.literal('segment'), segment: id }),
      v.strictObject({ kind: v.literal('rule'), rule: segmentRule }),
    ]),
    /** A closed day; left out, now. */
    on: v.optional(day),
    after: v.optional(memberNo),
    /** Members to list at most; none to count only. */
    limit: v.optional(whole(0, 200), 50),
  }),
  output: v.object({
    asOf: v.string(),
    at: v.number(),
    /** All of them, where indexes alone can tell; else null: add `found` up until there is no cursor. */
    count: v.nullable(v.number()),
    /** Members looked at in this answer, and those of them the rule is true of. */
    seen: v.number(),
    found: v.number(),
    members: v.array(
      v.object({
        memberNo: v.string(),
        tier: v.string(),
        lastOn: v.nullable(v.string()),
        points: v.number(),
        tags: v.array(v.string()),
      }),
    ),
    /** The `after` of the next page, or null when all members have been looked at. */
    cursor: v.nullable(v.string()),
  }),
});
