import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Channel } from '../reach';
import type { Rule } from '../segments';

/** What is tried to bring about (活动目标): a visit-day or a purchase-day within so many days. */
export type Goal = Readonly<{ measure: 'visit' | 'purchase'; windowDays: number }>;

export const templates = [
  'recall',
  'birthday',
  'onboarding',
  'points-expiring',
  'second-visit',
] as const;

/** What a campaign begins from; `recall` also asks by each member's own rhythm whether they are lapsing. */
export type CampaignTemplate = (typeof templates)[number];

/** What a treated member is told, and the sentence that says why. */
export type CampaignMessage = Readonly<{
  category: string;
  title: string;
  text: string;
  /** The page of the mini-program it opens, or null. */
  page: string | null;
  /** The channels it may go by; null is any. */
  channels: readonly Channel[] | null;
  worthFen: number;
  sentence: string;
}>;

/** A campaign (活动) as an operator writes it: the goal first, then whom, with what, and when to stop. */
export type CampaignTerms = Readonly<{
  name: string;
  template: CampaignTemplate | null;
  goal: Goal;
  audience: Rule;
  offer: Readonly<{ coupon: string | null; message: CampaignMessage }>;
  /** Of a thousand who join, so many are held out (对照组): no coupon and no message. */
  holdoutPermille: number;
  /** It takes in no more members, and promises no more than this. */
  stop: Readonly<{ mostMembers: number; costFen: number }>;
  /** It goes through its members once a day, on so many days, and takes nobody in after them. */
  runDays: number;
  /** When it starts by itself; null when somebody starts it. */
  startsAt: Instant | null;
  /** What is expected: of a thousand, who would come anyway and who more; and what it costs. */
  plan: Readonly<{ basePermille: number; extraPermille: number; costFen: number }>;
}>;

export type Campaign = CampaignTerms & Readonly<{ id: string }>;

/** How far a campaign has come; once it has run it is only waited for and read. */
export const campaignStates = [
  'draft',
  'awaiting-second-person',
  'approved',
  'running',
  'waiting-for-result',
  'read',
  'stopped',
] as const;

export type CampaignState = (typeof campaignStates)[number];

/** A group drawn by lot (分组). */
export type Arm = 'treated' | 'holdout';

/** That a member joined a campaign, and until when what they do counts for it. */
export type Joined = Readonly<{ campaign: string; arm: Arm; on: Day; until: Day }>;

/** The campaigns a member joined, the latest last, as long as they may still be read. */
export type Campaigns = readonly Joined[];

export const noCampaigns: Campaigns = [];

/** What holds for every campaign of a shop. */
export type CampaignRules = Readonly<{
  /** Up to this ceiling one person approves a campaign; above it, two. */
  aloneUpToFen: number;
  /** Of a thousand members, so many are left alone by every campaign (全局对照组). */
  universalHoldoutPermille: number;
}>;
