import { birthdayFrom } from '../birthday';
import { spentFen } from '../day-spending';
import { reasonSince } from '../churn';
import { addDays, daysBetween, startOf } from '../kernel/day';
import { balance, expiringPoints } from '../points';
import { quadrantOf } from '../retention';
import { type Asked, daysUpTo, matches, scoreNow, stageNow } from './matches';
import type { Condition, Rule, Segmented } from './model';

/** What a condition asks for is the condition; what was found of the member, and whether that is it. */
export type Finding = Readonly<{
  condition: Condition;
  /** A number, a name, names, or nothing where there is none. */
  found: string | number | readonly string[] | null;
  passes: boolean;
}>;

/** Every condition of a rule with what is found of a member, in the order in which the rule names them. */
export function findings(rule: Rule, member: Segmented, asked: Asked): readonly Finding[] {
  if (rule.kind === 'not') return findings(rule.of, member, asked);
  if (rule.kind === 'all' || rule.kind === 'any') {
    return rule.of.flatMap((each) => findings(each, member, asked));
  }
  const found = (values[rule.kind] as Value<Kind>)(rule, member, asked);
  return [{ condition: rule, found, passes: matches(rule, member, asked) }];
}

type Kind = Condition['kind'];
type Value<K extends Kind> = (
  condition: Extract<Condition, { kind: K }>,
  member: Segmented,
  asked: Asked,
) => Finding['found'];

const values: { readonly [K in Kind]: Value<K> } = {
  tier: (_, { tier }) => tier.standing.tier,
  source: (_, { source }) => source ?? 'none',
  'first-store': (_, { visits }) => visits.firstStore,
  joined: (_, { enrolledOn }, { asOf }) => daysBetween(enrolledOn, asOf),
  last: ({ of }, member, { asOf }) => {
    const last = daysUpTo(member, of, asOf).at(-1);
    return last === undefined ? null : daysBetween(last, asOf);
  },
  days: ({ of, within }, member, { asOf }) => {
    const from = addDays(asOf, 1 - within);
    return daysUpTo(member, of, asOf).filter((day) => day >= from).length;
  },
  spent: ({ within }, { daySpending }, { asOf }) =>
    spentFen(daySpending, { from: addDays(asOf, 1 - within), to: asOf }),
  points: (_, { points }, { at }) => balance(points, at),
  birthday: (_, { birthday }, { asOf }) => {
    const month = `${asOf.slice(0, 7)}-01`;
    const next = birthday.birthday === null ? null : birthdayFrom(birthday.birthday, month);
    return next === null ? null : Number(next.slice(5, 7));
  },
  'points-expiring': ({ within }, { points }, { at, asOf }) =>
    expiringPoints(points, { from: at, to: startOf(addDays(asOf, within + 1)) }),
  'next-birthday': (_, { birthday }, { asOf }) => {
    const next = birthday.birthday === null ? null : birthdayFrom(birthday.birthday, asOf);
    return next === null ? null : daysBetween(asOf, next);
  },
  'churn-reason': (_, member, { asOf }) => {
    const lastOn = daysUpTo(member, 'visit', asOf).at(-1) ?? member.enrolledOn;
    return reasonSince(member.interviews, lastOn)?.reason ?? null;
  },
  tag: (_, member) => member.tags.map(({ tag }) => tag),
  coupon: (_, { wallet }, { at }) =>
    wallet.live.filter(({ expiresAt }) => expiresAt > at).map(({ definition }) => definition),
  quadrant: (_, { enrolledOn, presence }, asked) =>
    quadrantOf({ enrolledOn, visits: presence.days.visit }, asked),
  stage: (_, member, asked) => stageNow(member, asked),
  rfm: (_, member, asked) => {
    const score = scoreNow(member, asked);
    return score === null ? null : `${score.r}${score.f}${score.m}`;
  },
};
