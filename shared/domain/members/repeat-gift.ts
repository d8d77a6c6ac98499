import { type Day, addDays, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { shareOf } from '../kernel/share';
import type { Programme } from '../programme';
import { usualGap } from '../visits';
import { giveGift } from './give';
import type { MemberEvent } from './messages';
import type { Member } from './model';

type Bought = Readonly<{ orderId: string; on: Day; payFen: number; at: Instant }>;
type Given = Readonly<{
  gave: Readonly<{ coupon: string; minPayFen: number }>;
  events: readonly MemberEvent[];
}>;

/**
 * The coupon for coming back, for a purchase of enough (再来券). It opens and closes around the day on
 * which this member usually comes again, by the visits up to this one; never before tomorrow.
 */
export function repeatGift(
  programme: Programme,
  member: Member,
  { orderId, on, payFen, at }: Bought,
): Given | null {
  const { repeat } = programme.gifts;
  if (repeat === null || payFen < repeat.minPayFen) return null;
  const { coupon, minPayFen, opensPermille, closesPermille, firstTimerDays } = repeat;
  const gap = usualGap(member.visits) ?? firstTimerDays;
  const opens = Math.max(1, shareOf(gap, opensPermille, 1000));
  const closes = Math.max(opens, shareOf(gap, closesPermille, 1000));
  const id = `again:${orderId}`;
  const given = giveGift(programme, member, {
    gift: { kind: 'coupon', coupon },
    id,
    cause: { kind: 'repeat-purchase', about: orderId },
    window: { from: startOf(addDays(on, opens)), until: startOf(addDays(on, closes + 1)) },
    at,
  });
  return given.ok ? { gave: { coupon: id, minPayFen }, events: given.value } : null;
}
