import { assert } from '../kernel/assert';
import { type Day, addDays } from '../kernel/day';
import { sumOf } from '../kernel/sum';
import { FIRST_LUNAR_YEAR, lunarYears } from './lunar-years';

/** A day of the lunar calendar without its year; `leap` means the leap month (闰月) of that number. */
export type LunarDate = Readonly<{ month: number; day: number; leap: boolean }>;

type LunarYear = Readonly<{ firstDay: Day; leapAfter: number; lengths: readonly number[] }>;

const years: readonly LunarYear[] = lunarYears.map((row, n) => {
  const [first, leapAfter, lengths] = row.split(' ');
  assert(lengths !== undefined, 'a lunar year has a first day, a leap month and lengths');
  return {
    firstDay: `${FIRST_LUNAR_YEAR + n}-${first}`,
    leapAfter: Number(leapAfter),
    lengths: Array.from(lengths, (long) => (long === '1' ? 30 : 29)),
  };
});

/**
 * The solar day of a lunar date in one lunar year, or null outside the table. A leap month the year
 * does not have is the ordinary month of that number; the 30th of a month of 29 days is its 29th.
 */
export function solarDayOf({ month, day, leap }: LunarDate, year: number): Day | null {
  const found = years[year - FIRST_LUNAR_YEAR];
  if (found === undefined) return null;
  const { firstDay, leapAfter, lengths } = found;
  const afterLeap = leapAfter > 0 && (month > leapAfter || (leap && month === leapAfter));
  const before = month - 1 + (afterLeap ? 1 : 0);
  const length = lengths[before];
  assert(length !== undefined, 'a lunar year has every month');
  return addDays(
    firstDay,
    sumOf(lengths.slice(0, before), (days) => days) + Math.min(day, length) - 1,
  );
}
