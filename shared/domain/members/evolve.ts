import { assert } from '../kernel/assert';
import { type BirthdayEvent, evolveBirthday } from '../birthday';
import { evolveCare } from '../care';
import { evolveInterviews } from '../churn';
import { evolveDwell } from '../dwell';
import { type CouponEvent, evolveWallet } from '../coupons';
import { evolveClaims } from '../claims';
import { type GrowthEvent, evolveGrowth, forgetBefore } from '../growth';
import { evolveDraws } from '../lotteries';
import { type OccasionEvent, evolveOccasions } from '../occasions';
import { type MilestoneEvent, evolveMilestones } from '../milestones';
import { type PointsEvent, evolvePoints } from '../points';
import { mark } from '../presence';
import { type RewardEvent, evolveRedeemed } from '../rewards';
import { type StockEvent, evolvePieces } from '../stock';
import { type ReferralEvent, evolveReferral } from '../referral';
import { type StreakEvent, evolveStreak } from '../streaks';
import { type TagEvent, evolveTags } from '../tags';
import { type TaskEvent, evolveTasks, withFields } from '../tasks';
import { type TierEvent, evolveTier } from '../tiers';
import { begin } from './begin';
import { passageSteps } from './passage-steps';
import { reachSteps } from './reach-steps';
import { remember } from './code';
import type { MemberEvent } from './messages';
import type { TierGiftEvent } from './tier-gift-event';
import type { Member } from './model';
import { purchased, visited } from './there';
import { evolveTierGifts, settleGiven } from './tier-gifts-given';

type Kind = MemberEvent['kind'];
type Step<Event extends MemberEvent> = (member: Member, event: Event) => Member;

const points: Step<PointsEvent> = (member, event) => ({
  ...member,
  points: evolvePoints(member.points, event),
});
const growth: Step<GrowthEvent> = (member, event) => ({
  ...member,
  growth: evolveGrowth(member.growth, event),
  milestones: evolveMilestones(member.milestones, event),
});
const tier: Step<TierEvent> = (member, event) => ({
  ...member,
  tierGifts:
    event.kind === 'tier-settled'
      ? settleGiven(member.tierGifts, event, member.tier)
      : member.tierGifts,
  tier: evolveTier(member.tier, event),
  growth:
    event.kind === 'tier-settled' ? forgetBefore(member.growth, event.growthFrom) : member.growth,
});
const streak: Step<StreakEvent> = (member, event) => ({
  ...member,
  streak: evolveStreak(member.streak, event),
});
const rewards: Step<RewardEvent> = (member, event) => ({
  ...member,
  rewards: evolveRedeemed(member.rewards, event),
});
const pieces: Step<StockEvent> = (member, event) => ({
  ...member,
  pieces: evolvePieces(member.pieces, event),
});

const wallet: Step<CouponEvent> = (member, event) => ({
  ...member,
  wallet: evolveWallet(member.wallet, event),
});

const birthday: Step<BirthdayEvent> = (member, event) => ({
  ...member,
  birthday: evolveBirthday(member.birthday, event),
});

const tierGifts: Step<TierGiftEvent> = (member, event) => ({
  ...member,
  tierGifts: evolveTierGifts(member.tierGifts, event),
});

const occasions: Step<OccasionEvent> = (member, event) => ({
  ...member,
  occasions: evolveOccasions(member.occasions, event),
});

const tasks: Step<TaskEvent> = (member, event) => ({
  ...member,
  tasks: evolveTasks(member.tasks, event),
});

const milestones: Step<MilestoneEvent> = (member, event) => ({
  ...member,
  milestones: evolveMilestones(member.milestones, event),
});

const tags: Step<TagEvent> = (member, event) => ({
  ...member,
  tags: evolveTags(member.tags, event),
});

const referral: Step<ReferralEvent> = (member, event) => ({
  ...member,
  referral: evolveReferral(member.referral, event),
});

/** Which part of the member each event changes. */
const steps: { readonly [K in Kind]: Step<Extract<MemberEvent, { kind: K }>> } = {
  'member-enrolled': (_, event) => begin(event),
  'code-used': (member, { step }) => ({ ...member, usedSteps: remember(member.usedSteps, step) }),
  'profile-changed': (member, { fields }) => ({
    ...member,
    tasks: withFields(member.tasks, fields),
  }),
  'gift-withheld': (member) => member,
  'points-earned': points,
  'points-matured': points,
  'points-redeemed': points,
  'points-returned': points,
  'points-expired': points,
  'points-reversed': points,
  'growth-earned': growth,
  'growth-reversed': growth,
  'tier-changed': tier,
  'tier-settled': tier,
  'checked-in': streak,
  'day-made-up': streak,
  'visit-recorded': visited,
  'mini-program-opened': (member, { on }) => ({
    ...member,
    presence: mark(member.presence, 'open', on),
  }),
  'lottery-drawn': (member, event) => ({ ...member, draws: evolveDraws(member.draws, event) }),
  'occasion-signed-up': occasions,
  'occasion-cancelled': occasions,
  'occasion-attended': occasions,
  'purchase-recorded': purchased,
  'purchase-refunded': purchased,
  'birthday-told': birthday,
  'birthday-forgotten': birthday,
  'birthday-changed': birthday,
  'birthday-window-opened': birthday,
  'birthday-came': birthday,
  'task-advanced': tasks,
  'task-set-back': tasks,
  'task-completed': tasks,
  'task-undone': tasks,
  'milestone-reached': milestones,
  'milestone-undone': milestones,
  'anniversary-came': milestones,
  'care-shown': (member, event) => ({ ...member, care: evolveCare(member.care, event) }),
  'dwell-allowed': (member, event) => ({ ...member, dwellSince: evolveDwell(event) }),
  'dwell-disallowed': (member, event) => ({ ...member, dwellSince: evolveDwell(event) }),
  'churn-reason-told': (member, event) => ({
    ...member,
    interviews: evolveInterviews(member.interviews, event),
  }),
  'referral-begun': referral,
  'referral-cancelled': referral,
  'referral-confirmed': referral,
  'referral-revoked': referral,
  'friend-settled': referral,
  ...reachSteps,
  ...passageSteps,
  'tag-put': tags,
  'tag-taken': tags,
  'coupon-issued': wallet,
  'coupon-redeemed': wallet,
  'coupon-expired': wallet,
  'coupon-returned': wallet,
  'coupon-voided': wallet,
  'coupon-charged': wallet,
  'coupon-uncharged': wallet,
  'coupon-claimed': (member, event) => ({ ...member, claims: evolveClaims(member.claims, event) }),
  'reward-redeemed': rewards,
  'pick-up-opened': rewards,
  'pick-up-reminded': rewards,
  'pick-up-handed-over': rewards,
  'pick-up-ended': rewards,
  'pick-up-settled': rewards,
  'piece-taken': pieces,
  'piece-let-go': pieces,
  'piece-returned': pieces,
  'tier-gift-given': tierGifts,
  'tier-gift-taken-back': tierGifts,
  'tier-gifts-begun': tierGifts,
};

/** Applies one event. */
export const evolve = (member: Member, event: MemberEvent): Member =>
  (steps[event.kind] as Step<MemberEvent>)(member, event);

/** The member that a whole history makes: stored state always equals this. */
export function fold(history: readonly MemberEvent[]): Member {
  const [first, ...rest] = history;
  assert(first?.kind === 'member-enrolled', 'a history begins with the enrolment');
  return rest.reduce(evolve, begin(first));
}
