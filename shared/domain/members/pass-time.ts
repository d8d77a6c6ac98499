import { assert } from '../kernel/assert';
import { dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { birthdayDueOn } from '../birthday';
import { couponsDueAt, expireCoupons } from '../coupons';
import { followUpsEndAt, lapseFollowUps } from '../follow-ups';
import { decidePoints, pointsDueAt } from '../points';
import { type Programme, tierRules } from '../programme';
import { pickUpsDueAt } from '../rewards';
import { evolveTier, judgeTier, judgedOn, settleTier, settlesOn } from '../tiers';
import { passBirthday } from './birthday-time';
import { evolve } from './evolve';
import { passPickUps } from './redeem-reward';
import { anniversaryDueAt, passAnniversary } from './judge-milestones';
import type { MemberEvent } from './messages';
import type { Member } from './model';
import { settleTierGifts, tierGiftsDueAt } from './tier-gifts';
import { referralDueAt, surviveReferral } from './referral';

/** More turns than a member's life can hold. */
const TURNS = 10_000;

/** The next instant at which time alone changes something about the member, or null when it never will. */
export function dueAt(programme: Programme, member: Member): Instant | null {
  const judged = judgedOn(member.tier.standing);
  const birthday = birthdayDueOn(programme.birthday, member.birthday);
  const due = [
    pointsDueAt(member.points),
    couponsDueAt(member.wallet),
    anniversaryDueAt(member),
    birthday === null ? null : startOf(birthday),
    pickUpsDueAt(member.rewards),
    referralDueAt(member),
    followUpsEndAt(member.followUps),
    judged === null ? null : startOf(judged),
    startOf(settlesOn(tierRules(programme), member.tier)),
    tierGiftsDueAt(programme, member),
  ].filter((instant) => instant !== null);
  return due.length === 0 ? null : Math.min(...due);
}

/** Everything that time has done up to an instant, in the order in which it fell due. */
export function passTime(
  programme: Programme,
  member: Member,
  at: Instant,
): Readonly<{ member: Member; events: readonly MemberEvent[] }> {
  const events = [...newRules(programme, member, at)];
  let now = events.reduce(evolve, member);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const due = dueAt(programme, now);
    if (due === null || due > at) return { member: now, events };
    const passed = fallsDue(programme, now, due);
    assert(passed.length > 0, 'what is due happens');
    events.push(...passed);
    now = passed.reduce(evolve, now);
  }
  throw new Error('time passes in a bounded number of turns');
}

/** The first thing due at an instant: points, coupons, the days of the year, the referral, then the tier. */
function fallsDue(programme: Programme, member: Member, due: Instant): readonly MemberEvent[] {
  const points = decidePoints({ kind: 'pass-time', at: due }, member.points);
  if (points.ok && points.value.length > 0) return points.value;
  const coupons = expireCoupons(member.wallet, due);
  if (coupons.length > 0) return coupons;
  const birthday = passBirthday(programme, member, due);
  if (birthday.length > 0) return birthday;
  const goods = passPickUps(member, due);
  if (goods.length > 0) return goods;
  const anniversary = passAnniversary(programme, member, due);
  if (anniversary.length > 0) return anniversary;
  const survived = surviveReferral(programme, member, due);
  return survived.length > 0 ? survived : tierFallsDue(programme, member, due);
}

/** What nobody did in time, then the tier before its settlement, and that before its gifts. */
function tierFallsDue(programme: Programme, member: Member, due: Instant): readonly MemberEvent[] {
  const rules = tierRules(programme);
  const lapsed = lapseFollowUps(member.followUps, due);
  if (lapsed.length > 0) return lapsed;
  const judged = { growth: member.growth, on: dayOf(due) };
  const tier = judgeTier(rules, member.tier, { ...judged, taken: null });
  if (tier.length > 0) return tier;
  const settled = settleTier(rules, member.tier, judged);
  return settled.length > 0 ? settled : settleTierGifts(programme, member, due);
}

/** Rules that the tier was not judged by yet: what was reached under the old ones is settled. */
function newRules(programme: Programme, member: Member, at: Instant): readonly MemberEvent[] {
  const rules = tierRules(programme);
  if (rules.version === member.tier.rulesVersion) return [];
  const judged = { growth: member.growth, on: dayOf(at) };
  const settled = settleTier(rules, member.tier, judged);
  const history = settled.reduce(evolveTier, member.tier);
  return [...settled, ...judgeTier(rules, history, { ...judged, taken: null })];
}
