import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept } from '../kernel/result';
import { decideInterview } from '../churn';
import { decideDwell } from '../dwell';
import { type Programme, tierRules } from '../programme';
import { type ReachCommand, decideReach } from '../reach';
import { decidePiece } from '../stock';
import { decideTags } from '../tags';
import { judgeTier, period, tierOf } from '../tiers';
import { adjust } from './adjust';
import { checkIn, makeUp } from './check-in';
import { claimCoupon } from './claim';
import { drawLottery } from './draw-lottery';
import type { MemberEnrolled } from './enrolled';
import { evolve } from './evolve';
import { giveGift } from './give';
import { importHistory } from './import-history';
import { judgeRewards } from './judge-rewards';
import { joinCampaign } from './join-campaign';
import type { MemberCommand, MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';
import { noteOpen } from './note-open';
import { cancelSignUp, scanIn, signUp } from './occasion';
import { passTime } from './pass-time';
import { recordPurchase } from './purchase';
import { redeemCoupon } from './redeem-coupon';
import { cancelPickUp, handOverGoods, redeemReward } from './redeem-reward';
import { followReferral, settleFriend } from './referral';
import { settleFollowUp } from './settle-follow-up';
import { followPassages, passage, takeStep } from './take-step';
import { refundPurchase } from './refund-purchase';
import { showCare } from './show-care';
import { tellBirthday } from './tell-birthday';
import { settleTierGifts } from './tier-gifts';
import { recordVisit } from './visit';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

type Newcomer = Readonly<{
  id: string;
  no: string;
  source: string | null;
  inviter: string | null;
  at: Instant;
  /** Anniversaries that have passed, for a member who comes from elsewhere. */
  years?: number;
}>;

/** The event that begins a member. */
export function enrol(
  programme: Programme,
  { id, no, source, inviter, at, years = 0 }: Newcomer,
): MemberEnrolled {
  const rules = tierRules(programme);
  const on = dayOf(at);
  const standing = period(rules, tierOf(rules, ''), { on, growthFrom: on });
  const tierRulesVersion = rules.version;
  const enrolled = { kind: 'member-enrolled', id, no, on, source, inviter, standing } as const;
  return { ...enrolled, tierRulesVersion, ...(years === 0 ? {} : { years }) };
}

/**
 * Decides a command on a member. Time passes first, so nothing is decided on points that have
 * expired; the tier is judged on the growth the command leaves, then what all of it has earned.
 */
export function decide(programme: Programme, member: Member, command: MemberCommand): Decision {
  const passed = passTime(programme, member, command.at);
  const decideNow = decisions[command.kind] as Decide<Kind>;
  const decision = decideNow(programme, passed.member, command);
  if (!decision.ok) return decision;
  const after = decision.value.reduce(evolve, passed.member);
  const tier = judgeTier(tierRules(programme), after.tier, {
    growth: after.growth,
    on: dayOf(command.at),
    taken: takenBy(command),
  });
  const tiered = tier.reduce(evolve, after);
  const gifts = settleTierGifts(programme, tiered, command.at);
  const rewards = judgeRewards(programme, gifts.reduce(evolve, tiered), {
    events: decision.value,
    at: command.at,
    imported: command.kind === 'import-history',
  });
  const followed = [...tier, ...gifts, ...rewards];
  const met = followPassages(member, decision.value, command.at);
  const referral = followReferral(programme, followed.reduce(evolve, after), decision.value);
  return accept([...passed.events, ...decision.value, ...followed, ...referral, ...met]);
}

function takenBy({ kind }: MemberCommand): 'refunded' | 'corrected' | null {
  if (kind === 'refund-purchase') return 'refunded';
  return kind === 'adjust' ? 'corrected' : null;
}

type Kind = MemberCommand['kind'];
type Decide<K extends Kind> = (
  programme: Programme,
  member: Member,
  command: Extract<MemberCommand, { kind: K }>,
) => Decision;

const reach = (programme: Programme, member: Member, command: ReachCommand): Decision =>
  decideReach(programme.reach, member.reach, command);

const decisions: { readonly [K in Kind]: Decide<K> } = {
  'pass-time': () => accept([]),
  'check-in': checkIn,
  'make-up': makeUp,
  'record-visit': (_, member, command) => recordVisit(member, command),
  'record-purchase': recordPurchase,
  'redeem-coupon': (_, member, command) => redeemCoupon(member, command),
  'refund-purchase': (programme, member, command) =>
    accept(refundPurchase(programme, member, command)),
  adjust,
  'import-history': importHistory,
  'issue-coupon': (programme, member, { coupon, id, reason, at }) =>
    giveGift(programme, member, {
      ...{ gift: { kind: 'coupon', coupon }, id, at },
      cause: { kind: 'operator', about: reason },
    }),
  'tell-birthday': tellBirthday,
  'claim-coupon': claimCoupon,
  'redeem-reward': redeemReward,
  'hand-over': (_, member, command) => handOverGoods(member, command),
  'cancel-pick-up': (_, member, command) => cancelPickUp(member, command),
  'draw-lottery': drawLottery,
  'sign-up': signUp,
  'cancel-sign-up': cancelSignUp,
  'scan-in': scanIn,
  'let-go': (_, member, { piece }) => decidePiece(member.pieces, piece, 'piece-let-go'),
  'show-care': showCare,
  'note-open': (_, member, command) => accept(noteOpen(member, command)),
  'allow-dwell': (_, { dwellSince }, { allowed, at }) =>
    accept(decideDwell(dwellSince, { allowed, on: dayOf(at) })),
  'log-churn-reason': (_, member, { reason, at }) =>
    accept(decideInterview(member.interviews, { reason, on: dayOf(at) })),
  'tag-member': (_, { tags }, { at, ...asked }) => decideTags(tags, { ...asked, on: dayOf(at) }),
  'settle-friend': settleFriend,
  'enter-journey': passage,
  'take-step': takeStep,
  'pause-passage': passage,
  'resume-passage': passage,
  'settle-follow-up': settleFollowUp,
  'set-consent': reach,
  'note-grants': reach,
  'switch-grant': reach,
  'note-delivery': reach,
  'decide-offers': reach,
  'take-message': reach,
  'settle-message': reach,
  'read-inbox': reach,
  'join-campaign': joinCampaign,
  'change-profile': (_, __, { fields }) => accept([{ kind: 'profile-changed', fields }]),
};
