import { type Day, addDays, weekdayOf } from '@shared/domain/kernel/day';
import type { Card } from '@/store/member';

export type DayState = 'done' | 'today' | 'missed' | 'past' | 'ahead';

export type CalendarDay = Readonly<{ day: Day; state: DayState; isToday: boolean }>;

type CheckIn = Card['checkIn'];

/** The check-ins with the days that can be made up; none from before the member joined. */
export const checkInOf = ({ checkIn, enrolledOn }: Card): CheckIn => ({
  ...checkIn,
  makeUp: { ...checkIn.makeUp, days: checkIn.makeUp.days.filter((day) => day >= enrolledOn) },
});

/** How a day stands: checked in, open, to be made up, gone, or still to come. */
export function dayState({ today, runs, makeUp }: CheckIn, day: Day): DayState {
  if (runs.some(({ from, to }) => from <= day && day <= to)) return 'done';
  if (day === today) return 'today';
  if (day > today) return 'ahead';
  return makeUp.left > 0 && makeUp.days.includes(day) ? 'missed' : 'past';
}

const shown = (checkIn: CheckIn, day: Day): CalendarDay => ({
  day,
  state: dayState(checkIn, day),
  isToday: day === checkIn.today,
});

const before = 4;

/** Seven days around today, most of them behind it, so that a streak is seen on a Monday too. */
export function daysAround(checkIn: CheckIn): readonly CalendarDay[] {
  return Array.from({ length: 7 }, (_, at) => shown(checkIn, addDays(checkIn.today, at - before)));
}

/** The check-ins of a month, in its weeks. */
export const month = (checkIn: CheckIn, yearMonth: string): readonly (CalendarDay | null)[] =>
  weeksOf(yearMonth).map((day) => (day === null ? null : shown(checkIn, day)));

/** A month in weeks that begin on Monday; null where a week reaches into its neighbours. */
export function weeksOf(yearMonth: string): readonly (Day | null)[] {
  const first = `${yearMonth}-01`;
  const blanks: readonly null[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  const days = Array.from({ length: 31 }, (_, after) => addDays(first, after)).filter((day) =>
    day.startsWith(yearMonth),
  );
  return [...blanks, ...days];
}

/** The month before or after, `YYYY-MM`. */
export const monthFrom = (yearMonth: string, by: 1 | -1): string =>
  addDays(by === 1 ? `${yearMonth}-28` : `${yearMonth}-01`, by === 1 ? 5 : -1).slice(0, 7);
