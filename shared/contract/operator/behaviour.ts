import * as v from 'valibot';
import { stages } from '../../domain/behaviour';
import { contract } from '../contract';
import { segmentRule } from './segment-rule';

/** Members, the rule that opens them in `segment-members`, and what it says in a sentence. */
const opened = { definition: v.string(), members: v.number(), rule: segmentRule };

/**
 * What members are and did as of the last closed day, all of them counted once: the stage each is in, and on
 * how many days each came. Reading goes on with every call until it is complete; then it stands for the day.
 */
export const behaviour = contract()({
  name: 'behaviour',
  input: v.strictObject({}),
  output: v.object({
    asOf: v.string(),
    /** When the last of them was read. */
    at: v.number(),
    /** Members read so far; nothing is known of the day before all are. */
    seen: v.number(),
    complete: v.boolean(),
    /** Members by then: what each list adds up to. */
    of: v.number(),
    stages: v.array(v.object({ stage: v.picklist(stages), english: v.string(), ...opened })),
    visits: v.array(
      v.object({
        /** In the last so many days. */
        within: v.number(),
        /** Members by the number of days they came. */
        rows: v.array(v.object({ days: v.number(), ...opened })),
      }),
    ),
  }),
});
