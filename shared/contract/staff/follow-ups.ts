import * as v from 'valibot';
import { contract } from '../contract';
import { storeId } from '../fields';
import type { TillRefusal } from '../refusals';

/**
 * Whom the people of this store are asked to follow up: who it is, why, the words to start from, and by
 * when. Who was in touch with the caller last comes first.
 */
export const followUps = contract<TillRefusal>()({
  name: 'follow-ups',
  input: v.strictObject({ storeId }),
  output: v.object({
    at: v.number(),
    followUps: v.array(
      v.object({
        id: v.string(),
        /** A message to send in WeCom, or a person to take over. */
        kind: v.picklist(['message', 'hand-off']),
        memberNo: v.string(),
        nickname: v.nullable(v.string()),
        tier: v.string(),
        visitDays: v.number(),
        lastOn: v.nullable(v.string()),
        stage: v.nullable(v.string()),
        why: v.string(),
        /** The words to copy, or null when the programme has them no more. */
        script: v.nullable(v.string()),
        /** The last day on which it is wanted. */
        dueOn: v.string(),
        late: v.boolean(),
        state: v.picklist(['open', 'confirmed']),
        /** The caller was the last of the shop to be in touch. */
        mine: v.boolean(),
      }),
    ),
    more: v.boolean(),
  }),
});
