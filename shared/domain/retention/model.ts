import type { Day } from '../kernel/day';
import type { Triangle } from './triangle';

/** Ages in days (or weeks) in which a return counts, both included, since day 0. */
export type Span = Readonly<{ from: number; to: number }>;

/**
 * What is asked of a cohort: there exactly on day N (M3), at some time within N days (M4), in a
 * bracket of days (M5), or at some time from day N up to a fixed horizon (M6).
 */
export type Measure =
  | Readonly<{ mode: 'on-day'; day: number }>
  | Readonly<{ mode: 'within'; days: number }>
  | Readonly<{ mode: 'bracket'; from: number; to: number }>
  | Readonly<{ mode: 'on-or-after'; day: number; horizon: number }>;

/** A cohort (同期群): the members whose day 0 is this day, and how they were there afterwards. */
export type Cohort = Readonly<{ day: Day; triangle: Triangle }>;

/** A figure (M2): known for good, so far, or not to be known yet. */
export type Figure =
  | Readonly<{ kind: 'final' | 'running'; there: number; of: number }>
  | Readonly<{ kind: 'not-yet' }>;
