import * as v from 'valibot';
import { acts } from '../../domain/churn';
import { contract } from '../contract';
import { day, whole } from '../fields';
import type { OperatorRefusal } from '../refusals';

const act = v.picklist(acts);
const trend = v.nullable(v.picklist(['more', 'same', 'less']));
/** Null in the trend: too little is known of the member. */
const trends = v.object({
  definition: v.string(),
  more: v.number(),
  same: v.number(),
  less: v.number(),
  unknown: v.number(),
});

/** What came before, for the members who lapsed in a period and are not back: in all, and each one's path. */
export const pathBeforeLapse = contract<
  Extract<OperatorRefusal, { code: 'ends-before-it-starts' | 'day-not-closed' }>
>()({
  name: 'path-before-lapse',
  input: v.strictObject({
    /** First and last day on which they came to count as lapsed; left out, the 90 closed days. */
    from: v.optional(day),
    to: v.optional(day),
    limit: v.optional(whole(1, 200), 100),
  }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    from: v.string(),
    to: v.string(),
    definition: v.string(),
    /** Members who lapsed, and those of them, latest first, whose path was looked at. */
    lapsed: v.number(),
    of: v.number(),
    lastActs: v.array(v.object({ act, name: v.string(), members: v.number(), of: v.number() })),
    gaps: trends,
    baskets: trends,
    members: v.array(
      v.object({
        memberNo: v.string(),
        lastOn: v.string(),
        lapsedOn: v.string(),
        /** In days. */
        usualGap: v.nullable(v.number()),
        lastGap: v.nullable(v.number()),
        gapRatio: v.nullable(v.number()),
        gap: trend,
        basket: trend,
        lastAct: v.nullable(act),
        /** Oldest first, at most twelve. */
        steps: v.array(v.object({ act, on: v.string(), fen: v.nullable(v.number()) })),
      }),
    ),
  }),
});
