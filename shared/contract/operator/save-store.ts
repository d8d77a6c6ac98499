import * as v from 'valibot';
import { contract } from '../contract';
import { storeId, text } from '../fields';

/** Open a store, rename it or close it. */
export const saveStore = contract()({
  name: 'save-store',
  input: v.strictObject({ storeId, name: text(40), open: v.optional(v.boolean(), true) }),
  output: v.object({ storeId: v.string(), name: v.string(), open: v.boolean() }),
});
