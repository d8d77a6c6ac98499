import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Gift } from '../gifts';
import { type Programme, pointsExpireAt } from '../programme';
import type { MemberEvent } from './messages';
import type { Member } from './model';
import { takeCouponBack, takePointsBack } from './unwind';

type GiftGiven = Readonly<{ id: string; on: Day; gift: Gift }>;

/**
 * Takes a gift back whose cause is gone: an unused coupon is void, a used one is charged, points are
 * taken or owed. Points that have expired are gone already.
 */
export function takeGiftBack(
  programme: Programme,
  member: Member,
  { given: { id, on, gift }, at }: Readonly<{ given: GiftGiven; at: Instant }>,
): readonly MemberEvent[] {
  if (gift.kind === 'coupon') return takeCouponBack(programme, member, id);
  if (pointsExpireAt(programme, on) <= at) return [];
  return takePointsBack(member, { points: gift.points, about: id });
}
