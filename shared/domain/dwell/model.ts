import type { Day } from '../kernel/day';

/** The pages that shoppers look at; those of staff are never measured. */
export const pages = [
  ...(['home', 'code', 'me', 'points', 'tier', 'check-in', 'profile', 'settings'] as const),
  ...(['privacy', 'coupons', 'claims', 'mall', 'birthday', 'calendar', 'occasions'] as const),
  ...(['news', 'tasks', 'lottery', 'draws', 'record', 'recap', 'invite', 'receipt'] as const),
] as const;

export type Page = (typeof pages)[number];

/** One look at one page (页面停留): whole seconds in the foreground, on the UTC+8 day it began. */
export type Stay = Readonly<{ page: Page; on: Day; seconds: number }>;

/** Seconds by page. */
type Sums = Readonly<{ [P in Page]?: number }>;

/** What is kept of one member's looking, and only while the member allows it. */
export type Dwell = Readonly<{
  /** By ISO week, named by its Monday: the last thirteen. */
  weeks: Readonly<Record<Day, Sums>>;
  /** Seconds of the last days in all, for the cap of a day. */
  days: Readonly<Record<Day, number>>;
  /** The last batches that were taken, so that none counts twice. */
  taken: readonly string[];
}>;

export const noDwell: Dwell = { weeks: {}, days: {}, taken: [] };

/** A forgotten phone on the table is no interest: so many seconds of one look count, and of one day. */
export const LONGEST_STAY = 600;
export const LONGEST_DAY = 3600;

/** Looks in one batch, days for which one may come late, and weeks that are kept. */
export const STAYS_AT_ONCE = 40;
export const STAYS_TOLD_WITHIN = 7;
export const WEEKS_KEPT = 13;
