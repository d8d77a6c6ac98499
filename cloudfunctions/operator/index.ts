import { deskDoor } from '../_lib/desk/at-desk';
import { openDoor } from '../_lib/door/open-door';
import { adjust } from './actions/adjust';
import { alarms } from './actions/alarms';
import { approveAdjustment } from './actions/approve-adjustment';
import { approveCampaign } from './actions/approve-campaign';
import { campaign } from './actions/campaign';
import { campaignResult } from './actions/campaign-result';
import { campaignTemplates } from './actions/campaign-templates';
import { campaigns } from './actions/campaigns';
import { dryRunCampaign } from './actions/dry-run-campaign';
import { explainCampaign } from './actions/explain-campaign';
import { runCampaign } from './actions/run-campaign';
import { saveCampaign } from './actions/save-campaign';
import { stopCampaign } from './actions/stop-campaign';
import { churnReasons } from './actions/churn-reasons';
import { costPerMember } from './actions/cost-per-member';
import { couponCosts } from './actions/coupon-costs';
import { dwell } from './actions/dwell';
import { explain } from './actions/explain';
import { headline } from './actions/headline';
import { importMembers } from './actions/import-members';
import { inviteStaff } from './actions/invite-staff';
import { issueCoupon } from './actions/issue-coupon';
import { lapsing } from './actions/lapsing';
import { lifetimeValue } from './actions/lifetime-value';
import { logChurnReason } from './actions/log-churn-reason';
import { member } from './actions/member';
import { pathBeforeLapse } from './actions/path-before-lapse';
import { programme } from './actions/programme';
import { publishProgramme } from './actions/publish-programme';
import { rebuildRetention } from './actions/rebuild-retention';
import { recallRules } from './actions/recall-rules';
import { retention } from './actions/retention';
import { quadrants } from './actions/quadrants';
import { revokeStaff } from './actions/revoke-staff';
import { rollForward } from './actions/roll-forward';
import { saveSource } from './actions/save-source';
import { saveStore } from './actions/save-store';
import { baskets } from './actions/baskets';
import { behaviour } from './actions/behaviour';
import { rfm } from './actions/rfm';
import { quadrantFlows } from './actions/quadrant-flows';
import { saveSegment } from './actions/save-segment';
import { segmentMembers } from './actions/segment-members';
import { segments } from './actions/segments';
import { tagMember } from './actions/tag-member';
import { searchMembers } from './actions/search-members';
import { sources } from './actions/sources';
import { staffList } from './actions/staff';
import { stock } from './actions/stock';
import { stores } from './actions/stores';
import { occasion } from './actions/occasion';
import { reachOf } from './actions/reach-of';
import { offerMessage } from './actions/offer-message';
import { settleMessage } from './actions/settle-message';
import { saveJourney } from './actions/save-journey';
import { journeys } from './actions/journeys';
import { setJourney } from './actions/set-journey';
import { enterJourney } from './actions/enter-journey';
import { holdJourney } from './actions/hold-journey';
import { journeyOf } from './actions/journey-of';

export const main = openDoor({
  name: 'operator',
  ...deskDoor,
  actions: [
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
    retention,
    headline,
    alarms,
    rebuildRetention,
    lapsing,
    recallRules,
    quadrants,
    explain,
    couponCosts,
    lifetimeValue,
    costPerMember,
    logChurnReason,
    churnReasons,
    pathBeforeLapse,
    dwell,
    issueCoupon,
    saveSource,
    sources,
    offerMessage,
    settleMessage,
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
    saveJourney,
    journeys,
    setJourney,
    enterJourney,
    holdJourney,
    journeyOf,
    occasion,
    stock,
  ],
});
