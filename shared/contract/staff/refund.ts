import * as v from 'valibot';
import { contract } from '../contract';
import { fen, orderId, orderNo, requestId, storeId } from '../fields';
import type { OrderRefusal, TillRefusal } from '../refusals';

/** Refund a purchase, whole or in part; what it earned is taken back in proportion. */
export const refund = contract<TillRefusal | OrderRefusal>()({
  name: 'refund',
  input: v.strictObject({ requestId, storeId, orderId, refundNo: orderNo, amountFen: fen }),
  output: v.object({
    keptFen: v.number(),
    pointsReversed: v.number(),
    balance: v.number(),
    debt: v.number(),
    growth: v.number(),
    tier: v.string(),
  }),
});
