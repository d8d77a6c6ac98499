import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { couponShown } from '../coupon';
import { id, memberNo, requestId, text } from '../fields';
import type { OperatorRefusal, TillRefusal } from '../refusals';

/** Issue a coupon of the programme to a member, with a reason. */
export const issueCoupon = contract<
  | Extract<OperatorRefusal, { code: 'no-such-member' }>
  | Extract<TillRefusal, { code: 'own-account' }>
  | MemberRefusal
>()({
  name: 'issue-coupon',
  input: v.strictObject({ requestId, memberNo, coupon: id, reason: text(120) }),
  output: v.object({ coupon: couponShown }),
});
