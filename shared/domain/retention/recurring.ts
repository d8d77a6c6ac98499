import { type Day, addDays } from '../kernel/day';
import { type DaySet, daysIn, hasDay } from '../presence';
import type { Count } from '../statistics';

/**
 * Recurring retention (M11): of the days on which members were there, those after which the same
 * member was there again exactly so many days later. A day counts once that later day is closed.
 */
export function recurring(
  members: readonly (DaySet | null)[],
  { days, asOf }: Readonly<{ days: number; asOf: Day }>,
): Count {
  const until = addDays(asOf, -days);
  let [hits, of] = [0, 0];
  for (const set of members) {
    const old = daysIn(set).filter((day) => day <= until);
    of += old.length;
    hits += old.filter((day) => hasDay(set, addDays(day, days))).length;
  }
  return { hits, of };
}
