import { type CampaignEvent, evolveCampaigns } from '../campaigns';
import { type ReachEvent, evolveReach } from '../reach';
import type { Member } from './model';

const step = (member: Member, event: ReachEvent): Member => ({
  ...member,
  reach: evolveReach(member.reach, event),
});

const joined = (member: Member, event: CampaignEvent): Member => ({
  ...member,
  campaigns: evolveCampaigns(member.campaigns, event),
});

type Steps = { readonly [K in ReachEvent['kind']]: typeof step } & Readonly<
  Record<CampaignEvent['kind'], typeof joined>
>;

/** How the events of reaching a member change the member. */
export const reachSteps: Steps = {
  'campaign-joined': joined,
  'consent-set': step,
  'grant-answered': step,
  'grant-switched': step,
  'grant-corrected': step,
  'message-reserved': step,
  'offer-passed-over': step,
  'message-postponed': step,
  'message-dropped': step,
  'message-taken': step,
  'message-settled': step,
  'inbox-read': step,
};
