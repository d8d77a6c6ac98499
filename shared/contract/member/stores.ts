import * as v from 'valibot';
import { contract } from '../contract';
import type { NotAMember } from '../refusals';

/** The stores that are open for business, for a screen on which one is chosen. */
export const stores = contract<NotAMember>()({
  name: 'stores',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    stores: v.array(v.object({ id: v.string(), name: v.string() })),
  }),
});
