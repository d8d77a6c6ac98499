import type { Day } from '../kernel/day';
import type { Ages } from './ages';

/**
 * What a day can be counted for: a visit to a store (到店日), at least one purchase that was not
 * wholly refunded (购买日), or the mini-program opened (打开日). The three are never mixed.
 */
export type DayKind = 'visit' | 'purchase' | 'open';

export const dayKinds: readonly DayKind[] = ['visit', 'purchase', 'open'];

/** For so many days a phone without network may tell of an opening later. */
export const OPENS_TOLD_WITHIN = 7;

/** Days on which something was so: the first of them, and all of them by their age since it. */
export type DaySet = Readonly<{ from: Day; ages: Ages }>;

/** The days of one member by kind; null where there is none. */
export type Days = Readonly<{ [K in DayKind]: DaySet | null }>;

/**
 * A rhythm band (节奏带): how often somebody usually comes, known on a day they came. 0 is somebody's
 * first day; 1 to 5 by the mean days between their visits so far.
 */
export type Band = 0 | 1 | 2 | 3 | 4 | 5;

/** When a member was there (到店记录), the source of every retention figure. */
export type Presence = Readonly<{
  days: Days;
  /** How often they come; null before the first visit. */
  band: Band | null;
  /** Purchases kept on a day, for days that have more than one. */
  purchasesOn: Readonly<Record<Day, number>>;
}>;

export const noDays: Days = { visit: null, purchase: null, open: null };

export const noPresence: Presence = { days: noDays, band: null, purchasesOn: {} };

/** Days of a member by kind: those that an entry changed, and all of them when it moved day 0. */
export type SomeDays = Readonly<{ dayZero: Day | null }> & Partial<Days>;

/** The days of a member before and after one entry, for what is counted from entries. */
export type DaysMoved = Readonly<{
  /** Day 0 before and after: the cohorts it counts in. */
  cohorts: readonly Day[];
  before: SomeDays;
  after: SomeDays;
}>;
