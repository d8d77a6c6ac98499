import * as v from 'valibot';
import { contract } from '../contract';
import { couponShown, scopeNames } from '../coupon';
import { availability } from '../limited';
import { pickUpShown } from '../pick-up';
import { grantShown } from '../reach';
import type { NotAMember } from '../refusals';

const gives = v.variant('kind', [
  v.object({
    kind: v.literal('goods'),
    stores: v.nullable(v.array(v.string())),
    pickUpDays: v.number(),
    returnDays: v.number(),
  }),
  v.object({
    kind: v.literal('coupon'),
    coupon: v.pick(couponShown, ['name', 'offer', 'minSpendFen', 'scope']),
  }),
]);

/** The points mall (积分商城): what points are good for, how many are left about now, and what waits to be picked up. */
export const rewards = contract<NotAMember>()({
  name: 'rewards',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    balance: v.number(),
    rewards: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        points: v.number(),
        gives,
        perMember: v.nullable(v.number()),
        redeemed: v.number(),
        ...availability,
      }),
    ),
    pickUps: v.array(pickUpShown),
    /** Reminders of goods that wait and of coupons that end, where it can be asked for. */
    reminders: v.array(grantShown),
    ...scopeNames,
  }),
});
