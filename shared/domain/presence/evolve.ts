import type { Day } from '../kernel/day';
import { bandNow } from './bands';
import { hasDay, withDay, withoutDay } from './day-set';
import type { DayKind, DaySet, Presence } from './model';

function withKind(presence: Presence, kind: DayKind, set: DaySet | null): Presence {
  const days = { ...presence.days, [kind]: set };
  return { ...presence, days, band: days.visit === null ? null : bandNow(days.visit) };
}

/** A day counted for a kind; again changes nothing. */
export const mark = (presence: Presence, kind: DayKind, on: Day): Presence =>
  hasDay(presence.days[kind], on)
    ? presence
    : withKind(presence, kind, withDay(presence.days[kind], on));

/** A purchase recorded on a day. */
export function bought(presence: Presence, on: Day): Presence {
  if (!hasDay(presence.days.purchase, on)) return mark(presence, 'purchase', on);
  const purchases = (presence.purchasesOn[on] ?? 1) + 1;
  return { ...presence, purchasesOn: { ...presence.purchasesOn, [on]: purchases } };
}

/** A purchase of a day wholly refunded: the day stays a purchase day while another purchase is kept. */
export function broughtBack(presence: Presence, on: Day): Presence {
  const { [on]: purchases = 1, ...others } = presence.purchasesOn;
  if (purchases === 1)
    return withKind(presence, 'purchase', withoutDay(presence.days.purchase, on));
  const kept = purchases - 1;
  return { ...presence, purchasesOn: kept === 1 ? others : { ...others, [on]: kept } };
}
