import type { Instant } from '../kernel/instant';
import type { BehaviourTerms } from '../behaviour';
import type { BirthdayRules } from '../birthday';
import type { CampaignRules } from '../campaigns';
import type { CouponClaim } from '../claims';
import type { CareKind } from '../care';
import type { CouponRules } from '../coupons';
import type { GiftRules } from '../gifts';
import type { LotteryTerms, SeedCommitment } from '../lotteries';
import type { NewsItem } from '../news';
import type { OccasionTerms } from '../occasions';
import type { MilestoneRules } from '../milestones';
import type { ReferralTerms } from '../referral';
import type { LapseTerms } from '../retention';
import type { ReachTerms } from '../reach';
import type { EarnRules, TillBenefit } from '../quote';
import type { Reward } from '../rewards';
import type { Script } from '../scripts';
import type { StreakRules } from '../streaks';
import type { TaskDefinition } from '../tasks';
import type { Tier, TierRules } from '../tiers';
import type { Workdays } from '../workdays';

/** A tier with what it gives. */
export type ProgrammeTier = Tier & Readonly<{ benefit: TillBenefit; perks: readonly string[] }>;

/** Everything an operator can set, as one versioned whole (会员计划). */
export type ProgrammeTerms = Readonly<{
  shopName: string;
  tiers: Omit<TierRules, 'version' | 'tiers'> & Readonly<{ tiers: readonly ProgrammeTier[] }>;
  earn: EarnRules;
  /** Points are valid to the end of this many calendar years after the one they are earned in. */
  pointsValidYears: number;
  checkIn: StreakRules;
  lapse: LapseTerms;
  behaviour: BehaviourTerms;
  books: Readonly<{
    /** What a hundred points are worth in fen, for the liability in the books. */
    fenPer100Points: number;
  }>;
  coupons: CouponRules;
  birthday: BirthdayRules;
  /** What can be claimed (领券中心). */
  claims: readonly CouponClaim[];
  /** What points are redeemed for (积分商城). */
  rewards: readonly Reward[];
  gifts: GiftRules;
  /** What can be drawn for (抽奖). */
  lotteries: readonly LotteryTerms[];
  /** What takes place at the stores (店内活动). */
  occasions: readonly OccasionTerms[];
  news: readonly NewsItem[];
  tasks: readonly TaskDefinition[];
  milestones: MilestoneRules;
  care: readonly CareKind[];
  /** The day of the year, `MM-DD`, from which a member can look back on it. */
  recapFrom: string;
  referral: ReferralTerms;
  /** How members are reached (触达). */
  reach: ReachTerms;
  campaigns: CampaignRules;
  /** When the shop's people are at their desks (工作日). */
  workdays: Workdays;
  /** What they say, by stage and question (话术). */
  scripts: readonly Script[];
  limits: Readonly<{
    /** The most points one operator adjusts without a second person. */
    adjustAlone: number;
    /** How late a purchase made without network may arrive, in hours. */
    lateHours: number;
    /** The largest single purchase staff can record, in fen. */
    purchaseFen: number;
    /** The most receipts one member of staff records in a UTC+8 day. */
    receiptsPerDay: number;
  }>;
}>;

/** One published version: the terms, when they start, and since when the tier rules are these. */
export type Programme = ProgrammeTerms
  & Readonly<{
    version: number;
    effectiveFrom: Instant;
    tiersVersion: number;
    /** What was promised of the seed of every lottery there has been. */
    seeds: readonly SeedCommitment[];
  }>;
