import type { Day } from '../kernel/day';

/** The days on which the shop's people are at their desks (工作日): the usual ones of a week, and the exceptions. */
export type Workdays = Readonly<{
  /** Monday is 1, Sunday is 7. */
  weekdays: readonly number[];
  /** Holidays. */
  closed: readonly Day[];
  /** Days of a weekend that are worked to make up for a holiday (调休). */
  open: readonly Day[];
  /** The hour of a UTC+8 day at which what is due on it falls due. */
  hour: number;
}>;

/** So long after something: by the clock, or at the shop's hour of the so-many-th workday after that day. */
export type Delay =
  Readonly<{ unit: 'hours'; hours: number }> | Readonly<{ unit: 'workdays'; workdays: number }>;
