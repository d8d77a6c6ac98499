import type { Day } from '../kernel/day';
import type { BirthdayRecord } from '../birthday';
import type { Campaigns } from '../campaigns';
import type { Care } from '../care';
import type { Interviews } from '../churn';
import type { Wallet } from '../coupons';
import type { Claims } from '../claims';
import type { DaySpending } from '../day-spending';
import type { GrowthAccount } from '../growth';
import type { FollowUps } from '../follow-ups';
import type { DrawCount } from '../lotteries';
import type { Attendance } from '../occasions';
import type { Spending } from '../lifetime-value';
import type { Milestones } from '../milestones';
import type { Passages } from '../passages';
import type { PointsAccount } from '../points';
import type { Presence } from '../presence';
import type { Reach } from '../reach';
import type { Purchases } from '../purchases';
import type { Redeemed } from '../rewards';
import type { Pieces } from '../stock';
import type { Referral } from '../referral';
import type { Streak } from '../streaks';
import type { Tags } from '../tags';
import type { Tasks } from '../tasks';
import type { TierHistory } from '../tiers';
import type { Visits } from '../visits';

/**
 * A member (会员): all that the programme knows about one person and decides by. What identifies the
 * person (OPENID, phone, name) is not here.
 */
export type Member = Readonly<{
  id: string;
  /** The 10-digit member number on the card. */
  no: string;
  enrolledOn: Day;
  /** Where the member came from: a store poster, a friend, an import. */
  source: string | null;
  tags: Tags;
  /** What was paid lately, by day. */
  daySpending: DaySpending;
  points: PointsAccount;
  growth: GrowthAccount;
  tier: TierHistory;
  streak: Streak;
  visits: Visits;
  /** The days the member was there, ever. */
  presence: Presence;
  purchases: Purchases;
  /** What was paid since day 0, by month; null before the first visit. */
  spending: Spending | null;
  wallet: Wallet;
  birthday: BirthdayRecord;
  claims: Claims;
  rewards: Redeemed;
  /** Pieces of limited stock that were decided on. */
  pieces: Pieces;
  tierGifts: TierGiftsGiven;
  /** Draws of lotteries that are not over. */
  draws: readonly DrawCount[];
  occasions: readonly Attendance[];
  tasks: Tasks;
  milestones: Milestones;
  care: Care;
  /** What the member said of staying away. */
  interviews: Interviews;
  /** Since when it may be measured how long pages are looked at; null, as it begins, when it may not. */
  dwellSince: Day | null;
  referral: Referral;
  reach: Reach;
  campaigns: Campaigns;
  /** Journeys the member is inside of, and those that are over. */
  passages: Passages;
  followUps: FollowUps;
  /** Steps of member codes that were used for value, oldest first, so that none is used twice. */
  usedSteps: readonly number[];
}>;

/**
 * What was given at one moment for one tier: the coupons and points. `on` is null once it can no
 * longer be taken back.
 */
export type TierGiven = Readonly<{
  key: string;
  on: Day | null;
  coupons: readonly string[];
  points: number;
}>;

/** Gifts for tiers (等级礼) since the day from which a refund can still change them. */
type TierGiftsGiven = Readonly<{ from: Day; given: readonly TierGiven[] }>;
