import { type Day, addDays, daysBetween } from '../kernel/day';
import type { Run } from './model';

export const lengthOf = (run: Run): number => daysBetween(run.from, run.to) + 1;

export const holds = (runs: readonly Run[], day: Day): boolean =>
  runs.some((run) => run.from <= day && day <= run.to);

/** The runs with one more day, which may join two of them. Milestones stay rewarded. */
export function withDay(runs: readonly Run[], day: Day): readonly Run[] {
  const near = runs.filter((run) => run.to === addDays(day, -1) || run.from === addDays(day, 1));
  const joined: Run = {
    from: near.map((run) => run.from).reduce((a, b) => (a < b ? a : b), day),
    to: near.map((run) => run.to).reduce((a, b) => (a > b ? a : b), day),
    rewarded: [...new Set(near.flatMap((run) => run.rewarded))].sort((a, b) => a - b),
  };
  return [...runs.filter((run) => !near.includes(run)), joined].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

export const runOf = (runs: readonly Run[], day: Day): Run | undefined =>
  runs.find((run) => run.from <= day && day <= run.to);
