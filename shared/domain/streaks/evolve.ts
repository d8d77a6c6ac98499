import { addDays } from '../kernel/day';
import type { Streak, StreakEvent } from './model';
import { runOf, withDay } from './runs';

/** Runs and made-up days older than this are history: the calendar reads them from the entries. */
const KEPT_DAYS = 62;

export function evolve(streak: Streak, event: StreakEvent): Streak {
  const today = event.kind === 'checked-in' ? event.on : event.today;
  const oldest = addDays(today, -KEPT_DAYS);
  const runs = withDay(streak.runs, event.on);
  const grown = runOf(runs, event.on);
  const rewarded = [...(grown?.rewarded ?? []), ...event.milestones.map(({ days }) => days)];
  const madeUp = event.kind === 'day-made-up' ? [...streak.madeUp, today] : streak.madeUp;
  return {
    runs: runs
      .map((run) => (run === grown ? { ...run, rewarded } : run))
      .filter((run) => run.to >= oldest),
    madeUp: madeUp.filter((day) => day >= oldest),
  };
}
