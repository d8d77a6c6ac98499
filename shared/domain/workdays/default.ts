import type { Workdays } from './model';

/** Monday to Friday, at ten; a shop adds the year's holidays and the days that make up for them. */
export const mondayToFriday: Workdays = {
  weekdays: [1, 2, 3, 4, 5],
  closed: [],
  open: [],
  hour: 10,
};
