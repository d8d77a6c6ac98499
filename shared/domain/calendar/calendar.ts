import { birthdayWindowOn } from '../birthday';
import { type Day, addDays, dayOf, weekdayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Member, passTime } from '../members';
import { type Programme, committedLotteries } from '../programme';
import type { EarnRule } from '../quote';
import { checkInCard } from '../streaks';
import type { CalendarMark } from './model';
import { type Span, daysOf, joined, spanOf, within } from './month';

type Marks = readonly CalendarMark[];

/** A month or a few as one member has them: what the programme holds on which days, and what is the member's own. */
export function calendarOf(
  programme: Programme,
  stored: Member,
  { month, months = 1, at }: Readonly<{ month: string; months?: number; at: Instant }>,
): Marks {
  const { member } = passTime(programme, stored, at);
  const span = spanOf(month, months);
  return [
    ...checkIns(member, span),
    ...milestone(programme, member, { span, today: dayOf(at) }),
    ...earnRules(programme, member, span),
    ...lotteries(programme, span),
    ...occasions(programme, span),
    ...claims(programme, span),
    ...birthday(programme, member, span),
    ...expiries(member, span),
  ].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const mark = (kind: CalendarMark['kind'], id: string, name: string) => (span: Span) => ({
  ...{ kind, id, name },
  ...span,
});

const checkIns = ({ streak }: Member, month: Span): Marks =>
  streak.runs.flatMap((run) => within(run, month)).map(mark('checked-in', '', ''));

/** The day on which a streak kept up reaches its next milestone. */
function milestone(
  { checkIn: rules }: Programme,
  { streak }: Member,
  { span, today }: Readonly<{ span: Span; today: Day }>,
): Marks {
  const { checkedIn, streak: length, next } = checkInCard(rules, streak, today);
  if (next === null) return [];
  const on = addDays(today, next.days - length - (checkedIn ? 0 : 1));
  return within({ from: on, to: on }, span).map(
    mark('check-in-milestone', String(next.days), String(next.points)),
  );
}

/** Days on which purchases earn more, for this member's tier. */
const earnRules = ({ earn }: Programme, { tier }: Member, month: Span): Marks =>
  earn.rules
    .filter(({ permille }) => permille > 1000)
    .filter(({ tiers }) => tiers.length === 0 || tiers.includes(tier.standing.tier))
    .flatMap((rule) =>
      joined(daysOf(month).filter((day) => holdsOn(rule, day))).map(
        mark('earn-rule', rule.id, rule.name),
      ),
    );

const holdsOn = ({ weekdays, from, to }: EarnRule, day: Day): boolean =>
  (weekdays.length === 0 || weekdays.includes(weekdayOf(day)))
  && (from === null || from <= day)
  && (to === null || day <= to);

const lotteries = (programme: Programme, month: Span): Marks =>
  committedLotteries(programme).flatMap(({ lottery }) =>
    within(lottery, month).map(mark('lottery', lottery.id, lottery.name)),
  );

const occasions = (programme: Programme, month: Span): Marks =>
  programme.occasions.flatMap(({ id, name, startsAt, endsAt }) =>
    within({ from: dayOf(startsAt), to: dayOf(endsAt - 1) }, month).map(mark('occasion', id, name)),
  );

/** What can be claimed for a while only: what is always there is no news on any day. */
const claims = (programme: Programme, month: Span): Marks =>
  programme.claims
    .filter(({ from, until }) => from !== null || until !== null)
    .flatMap(({ id, name, from, until }) => {
      const days = {
        from: from === null ? month.from : dayOf(from),
        to: until === null ? month.to : dayOf(until - 1),
      };
      return within(days, month).map(mark('claim', id, name));
    });

/** The days around the birthday on which its gift waits. */
const birthday = (programme: Programme, { birthday: record }: Member, month: Span): Marks =>
  joined(
    daysOf(month).filter((day) => birthdayWindowOn(programme.birthday, record, day) !== null),
  ).map(mark('birthday', '', ''));

/** The last days on which points and coupons can be used. */
const expiries = ({ points, wallet }: Member, month: Span): Marks => [
  ...points.lots.flatMap(({ expiresAt, points: left }) =>
    within(lastDay(expiresAt), month).map(mark('points-expire', '', String(left))),
  ),
  ...wallet.live.flatMap(({ id, name, expiresAt }) =>
    within(lastDay(expiresAt), month).map(mark('coupon-expires', id, name)),
  ),
];

const lastDay = (expiresAt: Instant): Span => {
  const day = dayOf(expiresAt - 1);
  return { from: day, to: day };
};
