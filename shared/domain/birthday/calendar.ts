import { type Day, dayInYear } from '../kernel/day';
import { solarDayOf } from './lunar';
import type { Birthday } from './model';

const two = (number: number): string => `${number}`.padStart(2, '0');

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a birthday is a day that some year has: 30 February is none, the 30th of a lunar month is one. */
export const isBirthday = ({ calendar, month, day }: Birthday): boolean =>
  Number.isInteger(month)
  && Number.isInteger(day)
  && month >= 1
  && month <= 12
  && day >= 1
  && day <= (calendar === 'solar' ? (daysOfMonth[month - 1] ?? 0) : 30);

const dayIn = (birthday: Birthday, year: number): Day | null =>
  birthday.calendar === 'solar'
    ? dayInYear(`${two(birthday.month)}-${two(birthday.day)}`, year)
    : solarDayOf(birthday, year);

/** The first birthday on a day or after it; null when the lunar calendar is not known that far. */
export function birthdayFrom(birthday: Birthday, from: Day): Day | null {
  const year = Number(from.slice(0, 4));
  // A lunar year reaches into the next solar year, so the one before is looked at too.
  for (const each of [year - 1, year, year + 1]) {
    const day = dayIn(birthday, each);
    if (day !== null && day >= from) return day;
  }
  return null;
}

/** The first of January after a day. */
export const nextYear = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}-01-01`;

export const sameBirthday = (a: Birthday | null, b: Birthday | null): boolean =>
  nameOf(a) === nameOf(b);

const nameOf = (birthday: Birthday | null): string =>
  birthday === null
    ? ''
    : `${birthday.calendar} ${isLeap(birthday)} ${birthday.month}-${birthday.day}`;

const isLeap = (birthday: Birthday): string =>
  birthday.calendar === 'lunar' && birthday.leap ? 'leap' : '';
