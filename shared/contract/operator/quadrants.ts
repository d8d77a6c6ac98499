import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';

const quadrant = v.picklist(['new-activation', 'new-retention', 'old-activation', 'lost-recall']);

/** All members in four: how many are in each, what to do for them, and, when asked, who they are. */
export const quadrants = contract()({
  name: 'quadrants',
  input: v.strictObject({
    /** New for so many days from the first visit. */
    newDays: v.optional(whole(1, 365), 30),
    /** The quadrant whose members to list, those seen last first. */
    list: v.optional(quadrant),
    limit: v.optional(whole(1, 200), 50),
  }),
  output: v.object({
    /** The last closed day. */
    asOf: v.string(),
    at: v.number(),
    members: v.number(),
    quadrants: v.array(
      v.object({ quadrant, definition: v.string(), playbook: v.string(), members: v.number() }),
    ),
    listed: v.array(
      v.object({ memberNo: v.string(), enrolledOn: v.string(), lastOn: v.nullable(v.string()) }),
    ),
  }),
});
