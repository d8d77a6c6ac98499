import { type Day, addDays } from './day';

/** A calendar month in UTC+8, `YYYY-MM`. Months compare as text. */
export type Month = string;

const numberOf = (month: Month): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthNumbered = (number: number): Month =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

export const addMonths = (month: Month, months: number): Month =>
  monthNumbered(numberOf(month) + months);

/** How many months `later` lies after `earlier`; negative when it lies before. */
export const monthsBetween = (earlier: Month, later: Month): number =>
  numberOf(later) - numberOf(earlier);

/** Every month from one to another, both included. */
export const monthsFrom = (from: Month, to: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i));

export const firstDayOf = (month: Month): Day => `${month}-01`;

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);
