import type { Instant } from '../kernel/instant';
import { type Result, refuse } from '../kernel/result';
import { issueCoupon } from '../coupons';
import type { Gift, GiftCause } from '../gifts';
import { type Programme, couponDefined } from '../programme';
import { earnPoints } from './earn';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Given = Readonly<{
  gift: Gift;
  id: string;
  cause: GiftCause;
  /** When a coupon is valid, where that is not from now on for as long as its definition says. */
  window?: Readonly<{ from: Instant; until: Instant | null }>;
  /** What its cost is booked under, where that is not what its definition says. */
  bookedUnder?: string;
  at: Instant;
}>;

/**
 * Gives a gift: the one way by which a member gets anything for nothing. `id` names it for ever, so
 * that the same coupon is not issued twice; points rest on the business key of whoever gives them.
 */
export function giveGift(
  programme: Programme,
  member: Member,
  { gift, bookedUnder, ...given }: Given,
): Result<readonly MemberEvent[], MemberRefusal> {
  if (gift.kind === 'points') {
    return earnPoints(programme, member, { points: gift.points, ...given });
  }
  const definition = couponDefined(programme, gift.coupon);
  if (definition === undefined) return refuse({ code: 'no-such-coupon' });
  const campaign = bookedUnder ?? definition.campaign;
  return issueCoupon(member.wallet, { definition: { ...definition, campaign }, ...given });
}
