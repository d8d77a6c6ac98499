import * as v from 'valibot';
import { contract } from '../contract';
import { storeId } from '../fields';
import type { TillRefusal } from '../refusals';
import { order } from './order';

/** Today at this store: the latest purchases, at most 100, and what they add up to. */
export const today = contract<TillRefusal>()({
  name: 'today',
  input: v.strictObject({ storeId }),
  output: v.object({
    day: v.string(),
    count: v.number(),
    netFen: v.number(),
    orders: v.array(order),
    more: v.boolean(),
    /** Members whom staff are asked to follow up; none in what a phone keeps from before there were any. */
    followUps: v.optional(v.number(), 0),
  }),
});
