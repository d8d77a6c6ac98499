import type { Day } from '../kernel/day';

/** Why somebody stays away (流失原因), as they say themselves. */
export type ChurnReason =
  'price' | 'taste' | 'moved-away' | 'service' | 'competitor' | 'no-need' | 'forgot' | 'other';

export const churnReasons: readonly ChurnReason[] = [
  ...(['price', 'taste', 'moved-away', 'service'] as const),
  ...(['competitor', 'no-need', 'forgot', 'other'] as const),
];

/** A member asked why, and what was answered on that day (流失访谈). */
export type Interview = Readonly<{ reason: ChurnReason; on: Day }>;

/** The latest interviews, oldest first. */
export type Interviews = readonly Interview[];

export type ChurnReasonTold = Readonly<{ kind: 'churn-reason-told' }> & Interview;

/** What a member last did, or what last happened to one, before staying away. */
export type Act =
  | 'purchase'
  | 'visit'
  | 'refund'
  | 'coupon-used'
  | 'coupon-expired'
  | 'points-expired'
  | 'tier-lost';

/** One act on its day, with the amount in fen where there is one. */
export type Step = Readonly<{ act: Act; on: Day; fen: number | null }>;

/** How the latest compares with what was usual: at least half as much again, at most two thirds, or between. */
export type Trend = 'more' | 'same' | 'less';
