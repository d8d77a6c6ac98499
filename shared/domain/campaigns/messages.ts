import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Channel } from '../reach';
import type { Asked } from '../segments';
import type { Arm, Campaign } from './model';

/** Two numbers from 0 to below 1, drawn for the member: one in this campaign, one for all of them. */
export type Draws = Readonly<{ arm: number; universal: number }>;

/** By what a member is looked at when a campaign comes to them. */
export type Look = Readonly<{
  campaign: Campaign;
  draws: Draws;
  /** The lines that the audience's rule is asked by. */
  lines: Asked;
  /** The channels there is an address for. */
  addresses: readonly Channel[];
  at: Instant;
}>;

/** A campaign comes to a member, who joins it once, if every rule of it lets them. */
export type JoinCampaign = Look
  & Readonly<{
    kind: 'join-campaign';
    /** From then on it takes nobody in. */
    endsAt: Instant;
  }>;

export type CampaignEvent = Readonly<{
  kind: 'campaign-joined';
  campaign: string;
  arm: Arm;
  on: Day;
  /** The last day that counts for its goal. */
  until: Day;
}>;

/** What has to be so for a member to join. */
export type CampaignRule =
  | 'joins-once'
  | 'not-left-alone'
  | 'in-audience'
  | 'came-before'
  | 'away-long-enough'
  | 'coupon-can-be-given'
  | 'can-be-told';

export type CampaignRefusal = Readonly<{ code: 'not-eligible'; rule: CampaignRule }>;
