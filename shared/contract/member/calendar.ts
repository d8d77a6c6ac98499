import * as v from 'valibot';
import { contract } from '../contract';
import { month } from '../fields';
import type { NotAMember } from '../refusals';

/** The activity calendar of a month: what is on, and what of the member's own ends. */
export const calendar = contract<NotAMember>()({
  name: 'calendar',
  input: v.strictObject({ month }),
  output: v.object({
    at: v.number(),
    month: v.string(),
    marks: v.array(
      v.object({
        kind: v.string(),
        id: v.string(),
        name: v.string(),
        from: v.string(),
        to: v.string(),
      }),
    ),
  }),
});
