import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { couponShown } from '../coupon';
import { id, requestId, whole } from '../fields';
import { pickUpShown } from '../pick-up';
import type { NotAMember, SoldOut } from '../refusals';

/** Redeem points for a reward (积分兑换) at the price that was shown: goods to be picked up, or a coupon. */
export const redeemReward = contract<NotAMember | SoldOut | MemberRefusal>()({
  name: 'redeem-reward',
  input: v.strictObject({ requestId, reward: id, points: whole(1, 10_000_000) }),
  output: v.object({
    balance: v.number(),
    pickUp: v.nullable(pickUpShown),
    coupon: v.nullable(couponShown),
  }),
});
