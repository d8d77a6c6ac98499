import {
  type BehaviourTerms,
  type RfmMarks,
  type RfmScore,
  buyingOf,
  rfmScore,
  stageOf,
} from '../behaviour';
import { birthdayFrom } from '../birthday';
import { reasonSince } from '../churn';
import { type Day, addDays, daysBetween, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { balance, expiringPoints } from '../points';
import { type DayKind, daysIn } from '../presence';
import { type QuadrantTerms, quadrantOf } from '../retention';
import { spentFen } from '../day-spending';
import type { Condition, Range, Rule, Segmented } from './model';
import { type Signalling, signalsOf } from './signals';

/** When a rule is asked, and by what the shop draws its lines then. */
export type Asked = QuadrantTerms
  & Readonly<{
    at: Instant;
    behaviour: BehaviourTerms;
    /** The marks of that day, or null where nobody is scored. */
    marks: RfmMarks | null;
  }>;

/**
 * Whether a rule is true of a member, as their ledger had made them by an instant. Nothing but the member's
 * own state and the lines of that day is looked at, so any audience can be worked out again.
 */
export function matches(rule: Rule, member: Segmented, asked: Asked): boolean {
  if (rule.kind === 'not') return !matches(rule.of, member, asked);
  if (rule.kind === 'all') return rule.of.every((each) => matches(each, member, asked));
  if (rule.kind === 'any') return rule.of.some((each) => matches(each, member, asked));
  return (answers[rule.kind] as Answer<Kind>)(rule, member, asked);
}

type Kind = Condition['kind'];
type Answer<K extends Kind> = (
  condition: Extract<Condition, { kind: K }>,
  member: Segmented,
  asked: Asked,
) => boolean;

const answers: { readonly [K in Kind]: Answer<K> } = {
  tier: ({ tiers }, { tier }) => tiers.includes(tier.standing.tier),
  source: ({ sources }, { source }) => sources.includes(source ?? 'none'),
  'first-store': ({ stores }, { visits }) => stores.includes(visits.firstStore ?? ''),
  joined: ({ daysAgo }, { enrolledOn }, { asOf }) => isIn(daysBetween(enrolledOn, asOf), daysAgo),
  last: ({ of, daysAgo }, member, { asOf }) => {
    const last = daysUpTo(member, of, asOf).at(-1);
    return last !== undefined && isIn(daysBetween(last, asOf), daysAgo);
  },
  days: ({ of, within, times }, member, { asOf }) => {
    const from = addDays(asOf, 1 - within);
    return isIn(daysUpTo(member, of, asOf).filter((day) => day >= from).length, times);
  },
  spent: ({ within, fen }, { daySpending }, { asOf }) =>
    isIn(spentFen(daySpending, { from: addDays(asOf, 1 - within), to: asOf }), fen),
  points: (condition, { points }, { at }) => isIn(balance(points, at), condition.points),
  'points-expiring': ({ within, points }, member, { at, asOf }) => {
    const end = startOf(addDays(asOf, within + 1));
    return isIn(expiringPoints(member.points, { from: at, to: end }), points);
  },
  'next-birthday': ({ daysAhead }, { birthday }, { asOf }) => {
    const next = birthday.birthday === null ? null : birthdayFrom(birthday.birthday, asOf);
    return next !== null && isIn(daysBetween(asOf, next), daysAhead);
  },
  birthday: ({ months }, { birthday }, { asOf }) => {
    const next =
      birthday.birthday === null ? null : birthdayFrom(birthday.birthday, `${asOf.slice(0, 7)}-01`);
    return next !== null && months.includes(Number(next.slice(5, 7)));
  },
  tag: ({ tags }, member) => member.tags.some(({ tag }) => tags.includes(tag)),
  coupon: ({ coupons }, { wallet }, { at }) =>
    wallet.live.some(({ definition, expiresAt }) => expiresAt > at && coupons.includes(definition)),
  'churn-reason': ({ reasons }, member, { asOf }) => {
    const lastOn = daysUpTo(member, 'visit', asOf).at(-1) ?? member.enrolledOn;
    const told = reasonSince(member.interviews, lastOn);
    return told !== null && reasons.includes(told.reason);
  },
  quadrant: (condition, { enrolledOn, presence }, asked) =>
    condition.quadrants.includes(quadrantOf({ enrolledOn, visits: presence.days.visit }, asked)),
  stage: (condition, member, asked) => condition.stages.includes(stageNow(member, asked)),
  rfm: ({ r, f, m }, member, asked) => {
    const score = scoreNow(member, asked);
    if (score === null) return false;
    const among = (wanted: readonly number[] | null, is: number) => wanted?.includes(is) ?? true;
    return among(r, score.r) && among(f, score.f) && among(m, score.m);
  },
};

/** The stage a member is in by the lines of that day. */
export const stageNow = (member: Signalling, { behaviour, asOf, awayDays }: Omit<Asked, 'at'>) =>
  stageOf(
    {
      ...{ visits: member.presence.days.visit, purchases: member.presence.days.purchase },
      signals: signalsOf(member),
    },
    { ...behaviour, asOf, awayDays },
  );

export function scoreNow(
  { presence, daySpending }: Segmented,
  { marks, asOf }: Asked,
): RfmScore | null {
  const buying = buyingOf({ purchases: presence.days.purchase, daySpending }, asOf);
  return buying === null || marks === null ? null : rfmScore(buying, marks);
}

export const isIn = (value: number, { from, to }: Range): boolean =>
  (from === null || value >= from) && (to === null || value <= to);

export const daysUpTo = ({ presence }: Segmented, of: DayKind, asOf: Day): readonly Day[] =>
  daysIn(presence.days[of]).filter((day) => day <= asOf);
