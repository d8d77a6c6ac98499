import * as v from 'valibot';
import { contract } from '../contract';
import { id, whole } from '../fields';

/**
 * Who signed up for an occasion, who came, and how many of those who came were at a store again within
 * so many days. `open` are those whose days have not all passed yet.
 */
export const occasion = contract<Readonly<{ code: 'no-such-occasion' }>>()({
  name: 'occasion',
  input: v.strictObject({ occasion: id, withinDays: v.optional(whole(1, 365), 30) }),
  output: v.object({
    name: v.string(),
    counts: v.object({
      signedUp: v.number(),
      cancelled: v.number(),
      attended: v.number(),
      missed: v.number(),
    }),
    returned: v.object({ within: v.number(), days: v.number(), open: v.number() }),
    members: v.array(
      v.object({
        memberNo: v.string(),
        standing: v.string(),
        on: v.string(),
        returnedOn: v.nullable(v.string()),
      }),
    ),
    /** More members had a part in it than are listed and counted. */
    more: v.boolean(),
  }),
});
