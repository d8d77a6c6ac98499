export { armOf } from './arms';
export { checkCampaign } from './check';
export { isPersonalised } from './chosen-by';
export { promisedFen } from './cost';
export { teaHouseCampaigns } from './default';
export {
  type Ruled,
  campaignEligibility,
  channelOf,
  couponIdOf,
  ruledOut,
  toldBy,
} from './eligibility';
export { evolve as evolveCampaigns } from './evolve';
export { joining } from './join';
export type {
  CampaignEvent,
  CampaignRefusal,
  CampaignRule,
  Draws,
  JoinCampaign,
  Look,
} from './messages';
export {
  type Arm,
  type Campaign,
  type CampaignRules,
  type CampaignState,
  type CampaignTerms,
  type Campaigns,
  type Joined,
  campaignStates,
  noCampaigns,
  templates,
} from './model';
export { couponOf, telling } from './offer';
export {
  type Stop,
  type Tally,
  joinedOf,
  noTally,
  stopsBefore,
  withDropped,
  withJoined,
} from './tally';
export { cameWithin, otherMeasure, readFrom, spentWithin, windowOf } from './outcome';
export { alsoIn, joinedIn } from './queries';
export { type Reason, reasonBefore, reasons } from './reason';
export { draftFrom } from './templates/draft-from';
