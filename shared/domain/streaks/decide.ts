import { type Day, addDays, monthOf } from '../kernel/day';
import { type Result, accept, refuse } from '../kernel/result';
import type {
  Milestone,
  Streak,
  StreakCommand,
  StreakEvent,
  StreakRefusal,
  StreakRules,
} from './model';
import { holds, lengthOf, runOf, withDay } from './runs';

type Decision = Result<readonly StreakEvent[], StreakRefusal>;

/** Decides a check-in or a made-up day. Points for it are the member's to earn or to pay. */
export const decide = (rules: StreakRules, command: StreakCommand, streak: Streak): Decision =>
  command.kind === 'check-in'
    ? checkIn(rules, command.today, streak)
    : makeUp(rules, command, streak);

function checkIn(rules: StreakRules, today: Day, streak: Streak): Decision {
  if (holds(streak.runs, today)) return refuse({ code: 'already-checked-in', on: today });
  return accept([{ kind: 'checked-in', on: today, ...reached(rules, streak, today) }]);
}

function makeUp(
  rules: StreakRules,
  { day, today }: Readonly<{ day: Day; today: Day }>,
  streak: Streak,
): Decision {
  const { withinDays, perMonth } = rules.makeUp;
  const earliest = addDays(today, -withinDays);
  if (day < earliest) return refuse({ code: 'make-up-too-late', earliest });
  if (day >= today || holds(streak.runs, day)) return refuse({ code: 'day-not-missed', on: day });
  const used = streak.madeUp.filter((made) => monthOf(made) === monthOf(today)).length;
  if (used >= perMonth) return refuse({ code: 'no-make-up-left', perMonth });
  return accept([{ kind: 'day-made-up', on: day, today, ...reached(rules, streak, day) }]);
}

/** The run's new length and the milestones it now reaches and was not rewarded for. */
function reached(
  rules: StreakRules,
  streak: Streak,
  day: Day,
): Readonly<{ streak: number; milestones: readonly Milestone[] }> {
  const run = runOf(withDay(streak.runs, day), day);
  const length = run === undefined ? 0 : lengthOf(run);
  const milestones = rules.milestones.filter(
    ({ days }) => days <= length && run?.rewarded.includes(days) !== true,
  );
  return { streak: length, milestones };
}
