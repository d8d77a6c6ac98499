import * as v from 'valibot';
import { contract } from '../contract';
import { scopeNames } from '../coupon';
import type { NotAMember } from '../refusals';

/** News, the latest first; `isNew` is what began after the member's last visit, the day in `since`. */
export const toldNews = v.object({
  since: v.nullable(v.string()),
  items: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['product', 'notice']),
      title: v.string(),
      text: v.string(),
      from: v.string(),
      to: v.nullable(v.string()),
      stores: v.array(v.string()),
      isNew: v.boolean(),
    }),
  ),
});

/** What is new since the member's last visit. */
export const news = contract<NotAMember>()({
  name: 'news',
  input: v.strictObject({}),
  output: v.object({ at: v.number(), ...toldNews.entries, stores: scopeNames.stores }),
});
