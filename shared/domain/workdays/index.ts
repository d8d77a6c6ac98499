export { mondayToFriday } from './default';
export type { Delay, Workdays } from './model';
export { checkWorkdays, dueAfter } from './workdays';
