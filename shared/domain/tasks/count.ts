import { type Day } from '../kernel/day';
import type { PurchaseEvent } from '../purchases';
import type { StreakEvent } from '../streaks';
import type { VisitEvent } from '../visits';
import type { TaskDefinition, TaskEvent, TaskGoal, Tasks } from './model';
import { neededFor, periodOf } from './period';
import { recordOf } from './record';

/** What a member did that a task may count. */
export type TaskDeed = PurchaseEvent | StreakEvent | VisitEvent;

/** Marks kept beyond what is needed, so that another purchase can stand in for a refunded one. */
const SPARE = 8;

type Mark = Readonly<{ on: Day; mark: string }>;

/** How a deed moves the tasks: each mark counts once, and a refunded purchase does not count. */
export const countDeed = (
  definitions: readonly TaskDefinition[],
  tasks: Tasks,
  deed: TaskDeed,
): readonly TaskEvent[] =>
  definitions.flatMap((definition) =>
    deed.kind === 'purchase-refunded'
      ? setBack(definition, tasks, deed)
      : advanced(definition, tasks, markOf(definition.goal, deed)),
  );

function advanced(
  definition: TaskDefinition,
  tasks: Tasks,
  found: Mark | null,
): readonly TaskEvent[] {
  if (found === null) return [];
  const period = periodOf(definition.period, found.on);
  const { marks } = recordOf(tasks, definition.id, period);
  const full = marks.length >= neededFor(definition) * definition.cap + SPARE;
  if (full || marks.includes(found.mark)) return [];
  return [{ kind: 'task-advanced', task: definition.id, period, mark: found.mark }];
}

type Refunded = Extract<PurchaseEvent, { kind: 'purchase-refunded' }>;

function setBack(
  { id, goal }: TaskDefinition,
  { records }: Tasks,
  { orderId, keptFen }: Refunded,
): readonly TaskEvent[] {
  if (goal.kind !== 'purchases' || keptFen >= goal.leastFen) return [];
  return records
    .filter(({ task, marks }) => task === id && marks.includes(orderId))
    .map(({ period }) => ({ kind: 'task-set-back', task: id, period, mark: orderId }));
}

type Deed = Exclude<TaskDeed, Refunded>;
type Goal = TaskGoal['kind'];

/** What of a deed counts towards a goal: an order, a day or a store. */
const marks: {
  readonly [K in Goal]: (goal: Extract<TaskGoal, { kind: K }>, deed: Deed) => string | null;
} = {
  'complete-profile': () => null,
  'tell-birthday': () => null,
  purchases: (goal, deed) =>
    deed.kind === 'purchase-recorded' && isOf(goal, deed) ? deed.orderId : null,
  visits: (_, deed) => (deed.kind === 'visit-recorded' ? deed.on : null),
  stores: (_, deed) => (deed.kind === 'visit-recorded' ? deed.storeId : null),
  'check-ins': (_, deed) => (deed.kind === 'checked-in' ? deed.on : null),
};

function markOf(goal: TaskGoal, deed: Deed): Mark | null {
  const mark = (marks[goal.kind] as (goal: TaskGoal, deed: Deed) => string | null)(goal, deed);
  return mark === null ? null : { on: deed.on, mark };
}

const isOf = (
  { category, leastFen }: Extract<TaskGoal, { kind: 'purchases' }>,
  { payFen, categories }: Extract<PurchaseEvent, { kind: 'purchase-recorded' }>,
): boolean => payFen >= leastFen && (category === null || categories?.includes(category) === true);
