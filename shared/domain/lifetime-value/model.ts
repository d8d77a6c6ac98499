import type { Day } from '../kernel/day';
import type { Month } from '../kernel/month';

/**
 * What a member paid since day 0 and was not refunded (累计净消费), in fen by the calendar month of
 * the purchase; `cohort` is day 0.
 */
export type Spending = Readonly<{ cohort: Day; fen: Readonly<Record<Month, number>> }>;

/** A member's spending before and after one entry: the months that changed, and all of them when the cohort did. */
export type SpendingMoved = Readonly<{
  /** The cohorts it counts in, before and after. */
  cohorts: readonly Day[];
  before: Spending | null;
  after: Spending | null;
}>;

/** So many more members, or fen at an age in months, in a cohort. */
export type ValueMove = Readonly<{
  cohort: Day;
  /** Null counts the members. */
  age: number | null;
  by: number;
}>;

/** The members of a month of first visits, and what they paid at each age, in fen. */
export type ValueCohort = Readonly<{
  month: Month;
  members: number;
  fen: ReadonlyMap<number, number>;
}>;
