import * as v from 'valibot';
import { giftShown } from './gift';

const times = v.number();

/** A task with the member's progress. */
export const taskShown = v.object({
  id: v.string(),
  name: v.string(),
  goal: v.variant('kind', [
    v.object({ kind: v.literal('complete-profile') }),
    v.object({ kind: v.literal('tell-birthday') }),
    v.object({
      kind: v.literal('purchases'),
      times,
      category: v.nullable(v.string()),
      leastFen: v.number(),
    }),
    v.object({ kind: v.literal('visits'), times }),
    v.object({ kind: v.literal('stores'), times }),
    v.object({ kind: v.literal('check-ins'), times }),
  ]),
  period: v.picklist(['once', 'weekly', 'monthly']),
  gift: giftShown,
  cap: v.number(),
  done: v.number(),
  progress: v.number(),
  needed: v.number(),
  until: v.nullable(v.string()),
});
