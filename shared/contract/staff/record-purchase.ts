import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { outcome } from '../card';
import { contract } from '../contract';
import { fen, instant, orderNo, requestId, storeId, text } from '../fields';
import type { CodeRefusal, NotAMember, OrderRefusal, TillRefusal } from '../refusals';
import { chosen, lines } from './basket';

const common = {
  requestId,
  storeId,
  /** The shop's own order number; without one the request id serves. */
  orderNo: v.optional(orderNo),
  lines,
  payFen: fen,
  /** Paid already, so no benefit changes the price. */
  settled: v.optional(v.boolean(), false),
};

/**
 * Record a purchase for a scanned member, once per order number however often it is sent. A till
 * without network sends the code it read and when; that is accepted late, for earning, and uses no
 * coupon.
 */
export const recordPurchase = contract<
  TillRefusal | CodeRefusal | NotAMember | OrderRefusal | MemberRefusal
>()({
  name: 'record-purchase',
  input: v.union([
    v.strictObject({ ...common, ticket: text(600), coupons: v.optional(chosen, []) }),
    v.strictObject({ ...common, code: text(64), shownAt: instant }),
  ]),
  output: v.object({ orderId: v.string(), payFen: v.number(), ...outcome.entries }),
});
