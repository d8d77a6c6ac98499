import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { couponShown } from '../coupon';
import { id, requestId } from '../fields';
import type { NotAMember, SoldOut } from '../refusals';

/** Claim a coupon (领券); of a limited one a piece is put by first. */
export const claim = contract<NotAMember | SoldOut | MemberRefusal>()({
  name: 'claim',
  input: v.strictObject({ requestId, claim: id }),
  output: v.object({ coupon: couponShown }),
});
