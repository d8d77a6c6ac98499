import { type Day, addDays, startOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { type Days, daysIn } from '../presence';
import type { Goal, Joined } from './model';

/** The last day that counts for the goal of who joins on a day; the day itself does not. */
export const windowOf = ({ windowDays }: Goal, on: Day): Day => addDays(on, windowDays);

/** Whether a member came, by what the goal measures, on a day after joining and within its window. */
export const cameWithin = ({ measure }: Goal, days: Days, { on, until }: Joined): boolean =>
  daysIn(days[measure]).some((day) => day > on && day <= until);

/** When the result may be read: the last window has closed, and what may arrive late has arrived. */
export const readFrom = (
  goal: Goal,
  { lastOn, lateHours }: Readonly<{ lastOn: Day; lateHours: number }>,
): Instant => startOf(addDays(windowOf(goal, lastOn), 1)) + lateHours * HOUR;
