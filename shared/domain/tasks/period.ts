import { type Day, addDays, monthOf, weekdayOf } from '../kernel/day';
import type { TaskDefinition, TaskPeriod, TaskPeriodKey } from './model';

/** The first day of the period that a day lies in; weeks begin on Monday. */
export function periodOf(period: TaskPeriod, day: Day): TaskPeriodKey {
  switch (period) {
    case 'once':
      return 'ever';
    case 'weekly':
      return addDays(day, 1 - weekdayOf(day));
    case 'monthly':
      return `${monthOf(day)}-01`;
  }
}

/** The last day of the period that a day lies in; null for a task that is done once. */
export function lastDayOf(period: TaskPeriod, day: Day): Day | null {
  switch (period) {
    case 'once':
      return null;
    case 'weekly':
      return addDays(day, 7 - weekdayOf(day));
    case 'monthly':
      return addDays(`${monthOf(addDays(`${monthOf(day)}-01`, 31))}-01`, -1);
  }
}

export const profileFields: readonly string[] = ['nickname', 'avatar'];

/** What one completion needs. */
export const neededFor = ({ goal }: TaskDefinition): number => {
  if (goal.kind === 'complete-profile') return profileFields.length;
  return goal.kind === 'tell-birthday' ? 1 : goal.times;
};
