import type { Birthday } from '@shared/domain/birthday';
import type { Day } from '@shared/domain/kernel/day';
import type { Home } from '@/store/member';

/** A birthday while it is being chosen. */
export type Draft = Readonly<{
  calendar: Birthday['calendar'];
  month: number | null;
  day: number | null;
  leap: boolean;
}>;

export const draftOf = (birthday: Birthday | null): Draft =>
  birthday === null
    ? { calendar: 'solar', month: null, day: null, leap: false }
    : { ...birthday, leap: birthday.calendar === 'lunar' && birthday.leap };

/** What a draft tells, or null while something is missing. */
export function toldBy({ calendar, month, day, leap }: Draft): Birthday | null {
  if (month === null || day === null) return null;
  return calendar === 'solar' ? { calendar, month, day } : { calendar, month, day, leap };
}

const solarDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days there are to choose from. */
export const daysIn = ({ calendar, month }: Draft): number =>
  calendar === 'lunar' ? 30 : month === null ? 31 : (solarDays[month - 1] ?? 31);

/** Another month or calendar, without a day that it has not. */
export function changed(draft: Draft, change: Partial<Draft>): Draft {
  const next = { ...draft, ...change };
  return next.day !== null && next.day > daysIn(next) ? { ...next, day: null } : next;
}

/**
 * The day from which a change will count when not at once: this year's gift was given, or the window
 * around the birthday is open.
 */
export function countsFrom({ window, rewardedOn }: Home['birthday'], today: Day): Day | null {
  const year = today.slice(0, 4);
  const waits = window !== null || rewardedOn?.slice(0, 4) === year;
  return waits ? `${Number(year) + 1}-01-01` : null;
}
