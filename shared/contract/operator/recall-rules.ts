import * as v from 'valibot';
import { contract } from '../contract';

const rule = v.picklist(['return-curve', 'same-days', 'own-interval', 'mbg-nbd']);

/**
 * Which recall rule would have done best on the shop's own past: learnt from every second of the members
 * looked at, judged on the times away of the others. A rule calls somebody once a time away, and was right
 * when they were not back in the time that followed; all rules call as many as the return curve does.
 */
export const recallRules = contract()({
  name: 'recall-rules',
  input: v.strictObject({}),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    definition: v.string(),
    withinDays: v.number(),
    /** Members who have ever come, and how many of them were looked at, drawn at random. */
    members: v.number(),
    looked: v.number(),
    /** Members learnt from, and times away judged. */
    learnt: v.number(),
    judged: v.number(),
    /** Why MBG/NBD is not among the rules; null when it is. */
    noModel: v.nullable(v.picklist(['too-few-repeat-buyers', 'model-degenerate'])),
    budgets: v.array(
      v.object({
        /** As many calls as the curve makes when so large a share is gone. */
        gonePermille: v.number(),
        /** The rules that were right most often; none when nobody would have been called. */
        best: v.array(rule),
        rules: v.array(
          v.object({
            rule,
            threshold: v.number(),
            called: v.number(),
            gone: v.number(),
            medianDays: v.number(),
          }),
        ),
      }),
    ),
    /** By tenths: the members MBG/NBD expected back by the end, and those who came; null without it. */
    calibration: v.nullable(
      v.array(v.object({ members: v.number(), said: v.number(), came: v.number() })),
    ),
  }),
});
