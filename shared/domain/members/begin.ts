import { noBirthday } from '../birthday';
import { noCampaigns } from '../campaigns';
import { noCare } from '../care';
import { emptyWallet } from '../coupons';
import { noDaySpending } from '../day-spending';
import { nothingClaimed } from '../claims';
import { noFollowUps } from '../follow-ups';
import { noMilestones } from '../milestones';
import { noPassages } from '../passages';
import { noPoints } from '../points';
import { noPresence } from '../presence';
import { noPurchases } from '../purchases';
import { noReach } from '../reach';
import { nothingRedeemed } from '../rewards';
import { noPieces } from '../stock';
import { noReferral } from '../referral';
import { noStreak } from '../streaks';
import { noTags } from '../tags';
import { noTasks } from '../tasks';
import { noVisits } from '../visits';
import type { MemberEnrolled } from './enrolled';
import type { Member } from './model';

/** The member that an enrolment begins. */
export const begin = (event: MemberEnrolled): Member => ({
  id: event.id,
  no: event.no,
  enrolledOn: event.on,
  source: event.source,
  tags: noTags,
  daySpending: noDaySpending,
  points: noPoints,
  growth: [],
  tier: {
    settledOn: event.on,
    settled: event.standing,
    rulesVersion: event.tierRulesVersion,
    standing: event.standing,
    judgedOn: event.on,
  },
  streak: noStreak,
  visits: noVisits,
  presence: noPresence,
  purchases: noPurchases,
  spending: null,
  wallet: emptyWallet,
  birthday: noBirthday,
  claims: nothingClaimed,
  rewards: nothingRedeemed,
  pieces: noPieces,
  tierGifts: { from: event.on, given: [] },
  draws: [],
  occasions: [],
  tasks: noTasks,
  milestones: noMilestones(event.years ?? 0),
  care: noCare,
  interviews: [],
  dwellSince: null,
  referral: { ...noReferral, invitedBy: event.inviter ?? null },
  reach: noReach,
  campaigns: noCampaigns,
  passages: noPassages,
  followUps: noFollowUps,
  usedSteps: [],
});
