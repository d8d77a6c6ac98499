import * as v from 'valibot';

/** What was done for a member, the latest first. */
export const careShown = v.array(
  v.object({ care: v.string(), name: v.string(), storeId: v.string(), on: v.string() }),
);
