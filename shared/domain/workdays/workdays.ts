import { assert } from '../kernel/assert';
import { type Day, addDays, dayOf, startOf, weekdayOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { type Problem, problem } from '../kernel/problem';
import type { Delay, Workdays } from './model';

/** Longer than any holiday: a workday comes within so many days. */
const SOON = 60;

/** Whether a day is worked; a day named as open is, whatever else is said of it. */
const isWorkday = ({ weekdays, closed, open }: Workdays, day: Day): boolean =>
  open.includes(day) || (weekdays.includes(weekdayOf(day)) && !closed.includes(day));

/** The first workday after a day. */
function workdayAfter(workdays: Workdays, day: Day): Day {
  for (let days = 1; days <= SOON; days += 1) {
    const next = addDays(day, days);
    if (isWorkday(workdays, next)) return next;
  }
  return addDays(day, SOON);
}

/** When a delay after an instant is over. */
export function dueAfter(workdays: Workdays, delay: Delay, from: Instant): Instant {
  if (delay.unit === 'hours') return from + delay.hours * HOUR;
  assert(delay.workdays > 0, 'a delay takes time');
  let day = dayOf(from);
  for (let left = delay.workdays; left > 0; left -= 1) day = workdayAfter(workdays, day);
  return startOf(day) + workdays.hour * HOUR;
}

/** What is wrong with workdays: a week without any, a day that is both open and closed. */
export const checkWorkdays = ({ weekdays, closed, open }: Workdays): readonly Problem[] => [
  ...problem(weekdays.length === 0, 'workdays.weekdays', 'at-least-1'),
  ...open.flatMap((day, i) =>
    problem(closed.includes(day), `workdays.open.${i}`, 'open-and-closed'),
  ),
];
