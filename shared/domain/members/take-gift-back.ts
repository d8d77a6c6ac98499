import { type Day, dayOf } from '../kernel/day';
import type { Gift } from '../gifts';
import { type Programme, pointsExpireAt } from '../programme';
import type { MemberEvent } from './messages';
import type { Member } from './model';
import { takeCouponBack, takePointsBack } from './unwind';

/** A gift that was given: the id of its coupon, the day, and what it was given for where that is not the id. */
type GiftGiven = Readonly<{ id: string; on: Day; gift: Gift; about?: string }>;

/**
 * Takes a gift back whose cause is gone: an unused coupon is void, a used one is charged, points are
 * taken or owed. Points that have expired are gone already.
 */
export function takeGiftBack(
  programme: Programme,
  member: Member,
  { given: { id, on, gift, about = id }, today }: Readonly<{ given: GiftGiven; today: Day }>,
): readonly MemberEvent[] {
  if (gift.kind === 'coupon') return takeCouponBack(programme, member, id);
  const expired = dayOf(pointsExpireAt(programme, on)) <= today;
  return expired ? [] : takePointsBack(member, { points: gift.points, about });
}
