import * as v from 'valibot';
import { contract } from '../contract';

/** Everybody who works here or did. */
export const staffList = contract()({
  name: 'staff',
  input: v.strictObject({}),
  output: v.object({
    staff: v.array(
      v.object({
        staffId: v.string(),
        name: v.string(),
        role: v.string(),
        stores: v.array(v.string()),
        active: v.boolean(),
      }),
    ),
  }),
});
