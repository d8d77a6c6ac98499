import * as v from 'valibot';
import { contract } from '../contract';
import type { TillRefusal } from '../refusals';

/**
 * Who the caller is at the till: role, the stores where they may stand, by name, and the categories
 * that are worth telling apart there.
 */
export const me = contract<Extract<TillRefusal, { code: 'not-staff' }>>()({
  name: 'me',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    staffId: v.string(),
    name: v.string(),
    role: v.string(),
    stores: v.array(v.string()),
    /** By which purchases earn; none in what a phone keeps from before they were told. */
    categories: v.optional(v.array(v.string()), []),
    tills: v.array(v.object({ storeId: v.string(), name: v.string(), open: v.boolean() })),
  }),
});
