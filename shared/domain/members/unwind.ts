import { unwindCoupon } from '../coupons';
import { decidePoints } from '../points';
import type { Programme } from '../programme';
import type { MemberEvent } from './messages';
import type { Member } from './model';

/**
 * Takes a coupon back whose cause is gone: an unused one is void; a used one is charged in points, as
 * a debt where the member has none left.
 */
export function takeCouponBack(
  { coupons }: Programme,
  member: Member,
  id: string,
): readonly MemberEvent[] {
  return unwindCoupon(member.wallet, id, coupons.chargedPointsPerYuan).flatMap(
    (event): readonly MemberEvent[] =>
      event.kind === 'coupon-charged'
        ? [event, ...takePointsBack(member, { points: event.points, about: id })]
        : [event],
  );
}

/** Points that were given, or stand for a used coupon, are taken from what expires first, then owed. */
export function takePointsBack(
  member: Member,
  { points, about }: Readonly<{ points: number; about: string }>,
): readonly MemberEvent[] {
  const cause = { kind: 'gift-taken-back', about } as const;
  const reversed = decidePoints(
    { kind: 'reverse-points', points, source: about, expiresAt: 0, cause },
    member.points,
  );
  return reversed.ok ? reversed.value : [];
}
