import type { Instant } from '../kernel/instant';
import { type Result, refuse } from '../kernel/result';
import { issueCoupon } from '../coupons';
import type { Gift, GiftCause } from '../gifts';
import { type Programme, couponDefined } from '../programme';
import { earnPoints } from './earn';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

/**
 * Gives a gift: the one way by which a member gets anything for nothing. `id` names it for ever, so
 * that the same coupon is not issued twice; points rest on the business key of whoever gives them.
 */
export function giveGift(
  programme: Programme,
  member: Member,
  { gift, id, cause, at }: Readonly<{ gift: Gift; id: string; cause: GiftCause; at: Instant }>,
): Result<readonly MemberEvent[], MemberRefusal> {
  if (gift.kind === 'points') {
    return earnPoints(programme, member, { points: gift.points, cause, at });
  }
  const definition = couponDefined(programme, gift.coupon);
  return definition === undefined
    ? refuse({ code: 'no-such-coupon' })
    : issueCoupon(member.wallet, { definition, id, cause, at });
}
