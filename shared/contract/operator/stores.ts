import * as v from 'valibot';
import { contract } from '../contract';

/** All stores. */
export const stores = contract()({
  name: 'stores',
  input: v.strictObject({}),
  output: v.object({
    stores: v.array(v.object({ storeId: v.string(), name: v.string(), open: v.boolean() })),
  }),
});
