import { type Problem, distinct, problem } from '../kernel/problem';
import type { TaskDefinition } from './model';
import { neededFor } from './period';

/** The most that one record counts, so that a member's document stays small. */
const MOST = 62;

/** Everything that is wrong with task definitions, field by field. */
export const checkTasks = (definitions: readonly TaskDefinition[]): readonly Problem[] => [
  ...distinct('tasks', definitions),
  ...definitions.flatMap((definition, i) => checkTask(definition, `tasks.${i}`)),
];

function checkTask(definition: TaskDefinition, at: string): readonly Problem[] {
  const { goal, period, cap } = definition;
  return [
    ...problem(cap < 1, `${at}.cap`, 'at-least-1'),
    ...problem(cap > 1 && period === 'once', `${at}.cap`, 'once-is-rewarded-once'),
    ...problem(toldOnce(definition), `${at}.period`, 'told-only-once'),
    ...('times' in goal ? problem(goal.times < 1, `${at}.goal.times`, 'at-least-1') : []),
    ...('leastFen' in goal ? problem(goal.leastFen < 1, `${at}.goal.leastFen`, 'at-least-1') : []),
    ...problem(neededFor(definition) * cap > mostIn(definition), `${at}.goal`, 'never-reached'),
  ];
}

const toldOnce = ({ goal, period }: TaskDefinition): boolean =>
  period !== 'once' && (goal.kind === 'complete-profile' || goal.kind === 'tell-birthday');

/** What counts by the day counts no more often than its period has days. */
function mostIn({ goal, period }: TaskDefinition): number {
  const daily = goal.kind === 'visits' || goal.kind === 'check-ins';
  if (!daily || period === 'once') return MOST;
  return period === 'weekly' ? 7 : 28;
}
