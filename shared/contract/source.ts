import * as v from 'valibot';

/** A place or a way by which people come to join (来源): a poster, a member of staff, a channel. */
export const source = v.object({
  sourceId: v.string(),
  name: v.string(),
  kind: v.picklist(['poster', 'staff', 'channel']),
  storeId: v.nullable(v.string()),
  /** Whoever comes by a source that is closed counts as `other`. */
  open: v.boolean(),
});
