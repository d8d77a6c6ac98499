import type { Day } from '../kernel/day';
import { bandNow } from './bands';
import { daysIn, hasDay, setOf } from './day-set';
import { type DaySet, type Presence, dayKinds } from './model';

/**
 * The days of one person who was two members (M13): each day once, by kind, and every purchase of a
 * day, so that it stays a purchase day until the last of them is brought back.
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
