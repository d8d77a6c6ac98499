import * as v from 'valibot';
import { WEEKS_KEPT, pages } from '../../domain/dwell';
import { contract } from '../contract';
import { whole } from '../fields';

const figure = {
  members: v.number(),
  /** In seconds a member; null of too few members. */
  median: v.nullable(v.number()),
  mean: v.nullable(v.number()),
};

/** How long members who allow it looked at each page in the latest weeks, this one included. */
export const dwell = contract()({
  name: 'dwell',
  input: v.strictObject({ weeks: v.optional(whole(1, WEEKS_KEPT), 4) }),
  output: v.object({
    at: v.number(),
    definition: v.string(),
    /** Members who allow it, of all. */
    consenting: v.number(),
    of: v.number(),
    /** Their Mondays, the earliest first; the last of them is not over. */
    weeks: v.array(v.string()),
    pages: v.array(
      v.object({ page: v.picklist(pages), ...figure, weeks: v.array(v.object(figure)) }),
    ),
  }),
});
