import * as v from 'valibot';
import { contract } from '../contract';
import { orderNo, requestId, storeId } from '../fields';
import type { OrderRefusal, ReceiptRefusal, TillRefusal } from '../refusals';
import { lines } from './basket';

/**
 * Record what somebody paid who showed no code. With the receipt, its shopper claims it within 24
 * hours, once.
 */
export const recordReceipt = contract<
  | TillRefusal
  | Extract<OrderRefusal, { code: 'order-already-recorded' }>
  | Extract<ReceiptRefusal, { code: 'amount-too-large' | 'receipts-of-the-day-recorded' }>
>()({
  name: 'record-receipt',
  input: v.strictObject({ requestId, storeId, orderNo, lines }),
  output: v.object({ orderId: v.string(), payFen: v.number(), claimableUntil: v.number() }),
});
