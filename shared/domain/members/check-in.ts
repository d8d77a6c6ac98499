import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { type PointsCause, decidePoints } from '../points';
import type { Programme } from '../programme';
import { type StreakEvent, decideStreak } from '../streaks';
import { earnPoints } from './earn';
import { evolve } from './evolve';
import type { CheckIn, MakeUp, MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** Today's check-in with its points and any milestone it reaches. */
export function checkIn(programme: Programme, member: Member, { at }: CheckIn): Decision {
  const today = dayOf(at);
  const decision = decideStreak(programme.checkIn, { kind: 'check-in', today }, member.streak);
  if (!decision.ok) return decision;
  const daily = {
    points: programme.checkIn.points,
    cause: { kind: 'check-in', on: today },
  } as const;
  return reward(programme, member, { at, streak: decision.value, earns: [daily] });
}

/** A missed day made up for points; it earns milestones but not the day's own points. Nobody missed a day before joining. */
export function makeUp(programme: Programme, member: Member, { at, day }: MakeUp): Decision {
  const today = dayOf(at);
  if (day < member.enrolledOn) return refuse({ code: 'day-not-missed', on: day });
  const decision = decideStreak(programme.checkIn, { kind: 'make-up', day, today }, member.streak);
  if (!decision.ok) return decision;
  const points = programme.checkIn.makeUp.costPoints;
  const cause = { kind: 'make-up', on: day } as const;
  const paid = decidePoints({ kind: 'redeem-points', points, cause }, member.points);
  if (!paid.ok) return paid;
  const after = paid.value.reduce(evolve, member);
  const rewarded = reward(programme, after, { at, streak: decision.value, earns: [] });
  return rewarded.ok ? accept([...paid.value, ...rewarded.value]) : rewarded;
}

type Earned = Readonly<{ points: number; cause: PointsCause }>;

function reward(
  programme: Programme,
  member: Member,
  {
    at,
    streak,
    earns,
  }: Readonly<{
    at: Instant;
    streak: readonly StreakEvent[];
    earns: readonly Earned[];
  }>,
): Decision {
  const milestones = streak.flatMap(({ on, milestones }) =>
    milestones.map(({ days, points }) => ({
      points,
      cause: { kind: 'milestone', streak: days, on } as const,
    })),
  );
  const events: MemberEvent[] = [...streak];
  let now = member;
  for (const { points, cause } of [...earns, ...milestones]) {
    const earned = earnPoints(programme, now, { points, cause, at });
    if (!earned.ok) return earned;
    events.push(...earned.value);
    now = earned.value.reduce(evolve, now);
  }
  return accept(events);
}
