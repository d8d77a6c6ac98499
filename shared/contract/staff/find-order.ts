import * as v from 'valibot';
import { contract } from '../contract';
import { orderNo, storeId } from '../fields';
import type { OrderRefusal, TillRefusal } from '../refusals';
import { order } from './order';

/** One order of this store by its number, for a refund. */
export const findOrder = contract<
  TillRefusal | Extract<OrderRefusal, { code: 'order-not-found' }>
>()({
  name: 'find-order',
  input: v.strictObject({ storeId, orderNo }),
  output: order,
});
