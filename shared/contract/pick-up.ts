import * as v from 'valibot';

/** Goods that were redeemed: waiting at the store, or handed over and still returnable until `until`. */
export const pickUpShown = v.object({
  id: v.string(),
  reward: v.string(),
  name: v.string(),
  points: v.number(),
  stores: v.nullable(v.array(v.string())),
  redeemedAt: v.number(),
  state: v.picklist(['waiting', 'handed-over']),
  /** When the member will be reminded of it; null when that was done, or is not. */
  remindAt: v.nullable(v.number()),
  until: v.number(),
});
