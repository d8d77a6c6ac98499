import { type Day, addDays, monthOf } from '../kernel/day';
import type { Milestone, Streak, StreakRules } from './model';
import { holds, lengthOf, runOf } from './runs';

/** Days checked in without a gap up to today, or up to yesterday while today is still open. */
export function streakLength(streak: Streak, today: Day): number {
  const run = runOf(streak.runs, today) ?? runOf(streak.runs, addDays(today, -1));
  return run === undefined ? 0 : lengthOf({ ...run, to: run.to < today ? run.to : today });
}

/** What the check-in page shows: the streak, the calendar, the next reward and what can be made up. */
export type CheckInCard = Readonly<{
  today: Day;
  checkedIn: boolean;
  streak: number;
  /** Checked-in stretches of the last two months, oldest first. */
  runs: readonly Readonly<{ from: Day; to: Day }>[];
  next: Milestone | null;
  makeUp: Readonly<{ days: readonly Day[]; left: number; costPoints: number }>;
}>;

export function checkInCard(rules: StreakRules, streak: Streak, today: Day): CheckInCard {
  const length = streakLength(streak, today);
  return {
    today,
    checkedIn: holds(streak.runs, today),
    streak: length,
    runs: streak.runs.map(({ from, to }) => ({ from, to })),
    next: rules.milestones.find(({ days }) => days > length) ?? null,
    makeUp: {
      days: missedDays(rules, streak, today),
      left: Math.max(0, rules.makeUp.perMonth - usedIn(streak, today)),
      costPoints: rules.makeUp.costPoints,
    },
  };
}

const usedIn = (streak: Streak, today: Day): number =>
  streak.madeUp.filter((day) => monthOf(day) === monthOf(today)).length;

function missedDays(rules: StreakRules, streak: Streak, today: Day): readonly Day[] {
  return Array.from({ length: rules.makeUp.withinDays }, (_, back) => addDays(today, -back - 1))
    .filter((day) => !holds(streak.runs, day))
    .reverse();
}
