import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { couponId, requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** Hand out the goods of a coupon without a purchase. */
export const redeemCoupon = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'redeem-coupon',
  input: v.strictObject({ requestId, storeId, ticket: text(600), coupon: couponId }),
  output: v.object({ item: v.string(), name: v.string() }),
});
