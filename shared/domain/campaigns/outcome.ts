import { type Day, addDays, startOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { type Days, daysIn } from '../presence';
import { type DaySpending, spentFen } from '../day-spending';
import type { Goal, Joined } from './model';

/** The last day that counts for the goal of who joins on a day; the day itself does not. */
export const windowOf = ({ windowDays }: Goal, on: Day): Day => addDays(on, windowDays);

/** Whether a member came, by one measure, on a day after joining and within the window. */
export const cameWithin = (
  measure: Goal['measure'],
  days: Days,
  { on, until }: Pick<Joined, 'on' | 'until'>,
): boolean => daysIn(days[measure]).some((day) => day > on && day <= until);

/** The measure that is not the goal: it is told beside it and decides nothing. */
export const otherMeasure = ({ measure }: Goal): Goal['measure'] =>
  measure === 'visit' ? 'purchase' : 'visit';

/** What a member paid and kept after joining and within the window, in fen. */
export const spentWithin = (spending: DaySpending, { on, until }: Joined): number =>
  spentFen(spending, { from: addDays(on, 1), to: until });

/** When the result may be read: the last window has closed, and what may arrive late has arrived. */
export const readFrom = (
  goal: Goal,
  { lastOn, lateHours }: Readonly<{ lastOn: Day; lateHours: number }>,
): Instant => startOf(addDays(windowOf(goal, lastOn), 1)) + lateHours * HOUR;
