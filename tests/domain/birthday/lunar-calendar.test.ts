import { LunarDay, LunarYear } from 'tyme4ts';
import { birthdayFrom } from '../../../shared/domain/birthday/calendar';
import { solarDayOf } from '../../../shared/domain/birthday/lunar';
import { FIRST_LUNAR_YEAR, lunarYears } from '../../../shared/domain/birthday/lunar-years';
import { daysAfter } from '../../support/calendar';

const two = (number: number) => `${number}`.padStart(2, '0');

/** A row of the table as the library would write it. */
function rowOf(year: number): string {
  const first = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  const lunarYear = LunarYear.fromYear(year);
  const lengths = lunarYear.getMonths().map((month) => (month.getDayCount() === 30 ? 1 : 0));
  return `${two(first.getMonth())}-${two(first.getDay())} ${lunarYear.getLeapMonth()} ${lengths.join('')}`;
}

/** Every lunar date of a year beside its solar day, as the library has them. */
function datesOf(year: number) {
  return LunarYear.fromYear(year)
    .getMonths()
    .flatMap((lunarMonth) => {
      const [month, leap] = [lunarMonth.getMonth(), lunarMonth.isLeap()];
      const first = LunarDay.fromYmd(year, lunarMonth.getMonthWithLeap(), 1).getSolarDay();
      const start = `${first.getYear()}-${two(first.getMonth())}-${two(first.getDay())}`;
      return Array.from({ length: lunarMonth.getDayCount() }, (_, n) => ({
        date: { month, day: n + 1, leap },
        on: daysAfter(start, n),
      }));
    });
}

describe('The lunar calendar', () => {
  it('is the one that the calendar library works out, year by year', () => {
    expect(lunarYears).toEqual(lunarYears.map((_, row) => rowOf(FIRST_LUNAR_YEAR + row)));
  });

  it('finds every day from 1950 to 2050 by its lunar date', () => {
    const lunarYearsThen = Array.from({ length: 102 }, (_, n) => 1949 + n);
    const dates = lunarYearsThen.flatMap((year) =>
      datesOf(year).map((each) => ({ year, ...each })),
    );
    const found = dates.filter(({ on }) => on >= '1950-01-01' && on <= '2050-12-31');
    expect(found.map(({ on }) => on)).toEqual(
      Array.from({ length: 36_890 }, (_, n) => daysAfter('1950-01-01', n)),
    );
    const missed = found.filter(({ year, date, on }) => {
      const birthday = { calendar: 'lunar', ...date } as const;
      return solarDayOf(date, year) !== on || birthdayFrom(birthday, on) !== on;
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['the first day of a year', { month: 1, day: 1, leap: false }, 2026, '2026-02-17'],
    ['the Mid-Autumn Festival', { month: 8, day: 15, leap: false }, 2026, '2026-09-25'],
    [
      'the last month, in the next solar year',
      { month: 12, day: 8, leap: false },
      2026,
      '2027-01-15',
    ],
    ['a day of a leap month', { month: 6, day: 1, leap: true }, 2025, '2025-07-25'],
    ['the same day of the month before', { month: 6, day: 1, leap: false }, 2025, '2025-06-25'],
    ['a leap month the year has not', { month: 6, day: 1, leap: true }, 2026, '2026-07-14'],
    ['the 30th of a month of 30 days', { month: 12, day: 30, leap: false }, 2023, '2024-02-09'],
    ['the 30th of a month of 29 days', { month: 12, day: 30, leap: false }, 2024, '2025-01-28'],
  ])('keeps %s', (...[, date, year, day]) => {
    expect(solarDayOf(date, year)).toBe(day);
  });

  it('ends where its table ends', () => {
    const date = { month: 1, day: 1, leap: false };
    expect(solarDayOf(date, 1948)).toBeNull();
    expect(solarDayOf(date, 1949)).toBe('1949-01-29');
    expect(solarDayOf(date, 2100)).toBe('2100-02-09');
    expect(solarDayOf(date, 2101)).toBeNull();
  });
});
