import { assert } from './assert';
import { HOUR, type Instant } from './instant';

/** A calendar day in UTC+8, written `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

const DAY = 24 * HOUR;
const UTC8 = 8 * HOUR;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The UTC+8 day an instant falls on, whatever the machine's time zone. */
export const dayOf = (at: Instant): Day => new Date(at + UTC8).toISOString().slice(0, 10);

/** The first instant of a day. */
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`) - UTC8;

/** Whether a text is a real calendar day, so that 2026-02-30 is not one. */
export const isDay = (text: string): boolean =>
  shape.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(startOf(text)) === text;

export const addDays = (day: Day, days: number): Day => dayOf(startOf(day) + days * DAY);

/** How many days `later` lies after `earlier`; negative when it lies before. */
export const daysBetween = (earlier: Day, later: Day): number => {
  const days = (startOf(later) - startOf(earlier)) / DAY;
  assert(Number.isInteger(days), 'days are whole');
  return days;
};

/** A day of the year, `MM-DD`, in one year; 29 February is kept on the 28th in years without it. */
export function dayInYear(monthDay: string, year: number): Day {
  const on = `${year}-${monthDay}`;
  return monthDay === '02-29' && !isDay(on) ? `${year}-02-28` : on;
}

/** The calendar month of a day, `YYYY-MM`. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** Monday is 1, Sunday is 7 (ISO 8601). */
export const weekdayOf = (day: Day): number =>
  new Date(startOf(day) + UTC8).getUTCDay() === 0 ? 7 : new Date(startOf(day) + UTC8).getUTCDay();
