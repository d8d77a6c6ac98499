import { adjust } from '../../shared/contract/operator/adjust';
import { approveAdjustment } from '../../shared/contract/operator/approve-adjustment';
import { alarms } from '../../shared/contract/operator/alarms';
import { headline } from '../../shared/contract/operator/headline';
import { lapsing } from '../../shared/contract/operator/lapsing';
import { quadrants } from '../../shared/contract/operator/quadrants';
import { explain } from '../../shared/contract/operator/explain';
import { rebuildRetention } from '../../shared/contract/operator/rebuild-retention';
import { recallRules } from '../../shared/contract/operator/recall-rules';
import { retention } from '../../shared/contract/operator/retention';
import { approveCampaign } from '../../shared/contract/operator/approve-campaign';
import { campaign } from '../../shared/contract/operator/campaign';
import { campaignResult } from '../../shared/contract/operator/campaign-result';
import { campaignTemplates } from '../../shared/contract/operator/campaign-templates';
import { campaigns } from '../../shared/contract/operator/campaigns';
import { dryRunCampaign } from '../../shared/contract/operator/dry-run-campaign';
import { explainCampaign } from '../../shared/contract/operator/explain-campaign';
import { runCampaign } from '../../shared/contract/operator/run-campaign';
import { saveCampaign } from '../../shared/contract/operator/save-campaign';
import { stopCampaign } from '../../shared/contract/operator/stop-campaign';
import { churnReasons } from '../../shared/contract/operator/churn-reasons';
import { logChurnReason } from '../../shared/contract/operator/log-churn-reason';
import { pathBeforeLapse } from '../../shared/contract/operator/path-before-lapse';
import { dwell } from '../../shared/contract/operator/dwell';
import { costPerMember } from '../../shared/contract/operator/cost-per-member';
import { lifetimeValue } from '../../shared/contract/operator/lifetime-value';
import { couponCosts } from '../../shared/contract/operator/coupon-costs';
import { importMembers } from '../../shared/contract/operator/import-members';
import { inviteStaff } from '../../shared/contract/operator/invite-staff';
import { issueCoupon } from '../../shared/contract/operator/issue-coupon';
import { member } from '../../shared/contract/operator/member';
import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { revokeStaff } from '../../shared/contract/operator/revoke-staff';
import { rollForward } from '../../shared/contract/operator/roll-forward';
import { saveSource } from '../../shared/contract/operator/save-source';
import { saveStore } from '../../shared/contract/operator/save-store';
import { baskets } from '../../shared/contract/operator/baskets';
import { behaviour } from '../../shared/contract/operator/behaviour';
import { rfm } from '../../shared/contract/operator/rfm';
import { quadrantFlows } from '../../shared/contract/operator/quadrant-flows';
import { saveSegment } from '../../shared/contract/operator/save-segment';
import { segmentMembers } from '../../shared/contract/operator/segment-members';
import { segments } from '../../shared/contract/operator/segments';
import { tagMember } from '../../shared/contract/operator/tag-member';
import { searchMembers } from '../../shared/contract/operator/search-members';
import { sources } from '../../shared/contract/operator/sources';
import { staffList } from '../../shared/contract/operator/staff';
import { stock } from '../../shared/contract/operator/stock';
import { stores } from '../../shared/contract/operator/stores';
import { occasion } from '../../shared/contract/operator/occasion';
import { offerMessage } from '../../shared/contract/operator/offer-message';
import { settleMessage } from '../../shared/contract/operator/settle-message';
import { saveJourney } from '../../shared/contract/operator/save-journey';
import { journeys } from '../../shared/contract/operator/journeys';
import { setJourney } from '../../shared/contract/operator/set-journey';
import { enterJourney } from '../../shared/contract/operator/enter-journey';
import { holdJourney } from '../../shared/contract/operator/hold-journey';
import { journeyOf } from '../../shared/contract/operator/journey-of';
import { reachOf } from '../../shared/contract/operator/reach-of';

/** Every action of the operators' door, by its contract. */
export const operatorContracts = [
  stores,
  saveStore,
  staffList,
  inviteStaff,
  revokeStaff,
  programme,
  publishProgramme,
  searchMembers,
  member,
  adjust,
  approveAdjustment,
  importMembers,
  tagMember,
  saveSegment,
  segments,
  segmentMembers,
  behaviour,
  baskets,
  rfm,
  quadrantFlows,
  rollForward,
  stock,
  occasion,
  reachOf,
  approveCampaign,
  campaign,
  campaignResult,
  campaignTemplates,
  campaigns,
  dryRunCampaign,
  explainCampaign,
  runCampaign,
  saveCampaign,
  stopCampaign,
  offerMessage,
  settleMessage,
  saveJourney,
  journeys,
  setJourney,
  enterJourney,
  holdJourney,
  journeyOf,
  couponCosts,
  lifetimeValue,
  costPerMember,
  dwell,
  pathBeforeLapse,
  logChurnReason,
  churnReasons,
  retention,
  recallRules,
  headline,
  alarms,
  rebuildRetention,
  lapsing,
  quadrants,
  explain,
  issueCoupon,
  saveSource,
  sources,
] as const;
