import * as v from 'valibot';
import { contract } from '../contract';

/** What the night found to differ and has not found right again, nor was mended; the oldest first. */
export const alarms = contract()({
  name: 'alarms',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    alarms: v.array(
      v.object({
        /** What differs, as the night named it. */
        what: v.string(),
        says: v.string(),
        memberNo: v.nullable(v.string()),
        since: v.number(),
        lastAt: v.number(),
        /** Nights that found it. */
        nights: v.number(),
        /** The action that mends it; null where a person has to look. */
        mendedBy: v.nullable(v.literal('rebuild-retention')),
      }),
    ),
    /** A rebuild was begun and is not finished. */
    rebuilding: v.boolean(),
  }),
});
