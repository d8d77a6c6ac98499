import type { Day } from '../../../shared/domain/kernel/day';
import {
  type DaySet,
  type Presence,
  bandNow,
  dayKinds,
  daysIn,
  hasDay,
  setOf,
} from '../../../shared/domain/presence';

/**
 * The days of one person who was two members (M13), as joining them would have to write them: each day
 * once, by kind, and every purchase of a day. Nothing joins members yet; the tables are right when it does.
 */
export function united(one: Presence, other: Presence): Presence {
  const [visit, purchase, open] = dayKinds.map((kind) => both(one.days[kind], other.days[kind]));
  const days = { visit: visit ?? null, purchase: purchase ?? null, open: open ?? null };
  return {
    days,
    band: days.visit === null ? null : bandNow(days.visit),
    purchasesOn: Object.fromEntries(
      daysIn(days.purchase)
        .map((day) => [day, purchasesOf(one, day) + purchasesOf(other, day)] as const)
        .filter(([, purchases]) => purchases > 1),
    ),
  };
}

const both = (one: DaySet | null, other: DaySet | null): DaySet | null =>
  setOf([...daysIn(one), ...daysIn(other)]);

const purchasesOf = ({ days, purchasesOn }: Presence, day: Day): number =>
  hasDay(days.purchase, day) ? (purchasesOn[day] ?? 1) : 0;
