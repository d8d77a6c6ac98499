import type { Stage } from '../behaviour';
import type { BirthdayRecord } from '../birthday';
import type { ChurnReason, Interviews } from '../churn';
import type { Claims } from '../claims';
import type { Wallet } from '../coupons';
import type { DaySpending } from '../day-spending';
import type { Day } from '../kernel/day';
import type { Attendance } from '../occasions';
import type { PointsAccount } from '../points';
import type { DayKind, Presence } from '../presence';
import type { Quadrant } from '../retention';
import type { Streak } from '../streaks';
import type { Tags } from '../tags';
import type { TierHistory } from '../tiers';
import type { Visits } from '../visits';

/** What of a member a rule looks at. */
export type Segmented = Readonly<{
  enrolledOn: Day;
  source: string | null;
  tier: TierHistory;
  visits: Visits;
  presence: Presence;
  daySpending: DaySpending;
  points: PointsAccount;
  birthday: BirthdayRecord;
  tags: Tags;
  wallet: Wallet;
  streak: Streak;
  claims: Claims;
  occasions: readonly Attendance[];
  interviews: Interviews;
}>;

/** From one number to another, both included; null is no bound. */
export type Range = Readonly<{ from: number | null; to: number | null }>;

/** One thing that can be said of a member on a day. Days are counted back from it; it is day 0. */
export type Condition =
  | Readonly<{ kind: 'tier'; tiers: readonly string[] }>
  /** Where they came from: a source, or `friend`, `import`, `other`, `none`. */
  | Readonly<{ kind: 'source'; sources: readonly string[] }>
  /** The store of the first visit. */
  | Readonly<{ kind: 'first-store'; stores: readonly string[] }>
  | Readonly<{ kind: 'joined'; daysAgo: Range }>
  /** The last day of a kind; who never had one is in no range. */
  | Readonly<{ kind: 'last'; of: DayKind; daysAgo: Range }>
  /** How many days of a kind there were in the last `within` days, the day itself included. */
  | Readonly<{ kind: 'days'; of: DayKind; within: number; times: Range }>
  /** What was paid and kept in the last `within` days. */
  | Readonly<{ kind: 'spent'; within: number; fen: Range }>
  /** Points that can be redeemed. */
  | Readonly<{ kind: 'points'; points: Range }>
  /** Points that can be redeemed and expire today or within so many days after. */
  | Readonly<{ kind: 'points-expiring'; within: number; points: Range }>
  /** The next birthday is so many days ahead; on the day itself, none. */
  | Readonly<{ kind: 'next-birthday'; daysAhead: Range }>
  /** The next birthday falls in one of these months of the solar year, 1 to 12. */
  | Readonly<{ kind: 'birthday'; months: readonly number[] }>
  /** Has any of these tags. */
  | Readonly<{ kind: 'tag'; tags: readonly string[] }>
  /** Holds a coupon, not yet expired, of any of these definitions. */
  | Readonly<{ kind: 'coupon'; coupons: readonly string[] }>
  /** Why they stay away, as they said last since their last visit. */
  | Readonly<{ kind: 'churn-reason'; reasons: readonly ChurnReason[] }>
  | Readonly<{ kind: 'quadrant'; quadrants: readonly Quadrant[] }>
  | Readonly<{ kind: 'stage'; stages: readonly Stage[] }>
  /** Scores among the shop's own buyers, 1 to 5; null is any, and who has no score is in none. */
  | Readonly<{
      kind: 'rfm';
      r: readonly number[] | null;
      f: readonly number[] | null;
      m: readonly number[] | null;
    }>;

/** A rule (人群规则): a condition, or rules joined by all, any and not. */
export type Rule =
  | Condition
  | Readonly<{ kind: 'all'; of: readonly Rule[] }>
  | Readonly<{ kind: 'any'; of: readonly Rule[] }>
  | Readonly<{ kind: 'not'; of: Rule }>;
