import * as v from 'valibot';
import { contract } from '../contract';

/** Who the caller is at the till: role and stores. */
export const me = contract()({
  name: 'me',
  input: v.strictObject({}),
  output: v.object({
    staffId: v.string(),
    name: v.string(),
    role: v.string(),
    stores: v.array(v.string()),
  }),
});
