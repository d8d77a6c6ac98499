import type { Day } from '../kernel/day';
import type { Gift } from '../gifts';

/**
 * What a task (任务) asks for. Each kind is something a member does for its own sake and that the
 * programme can see; asking to share, to invite or to subscribe is none of them.
 */
export type TaskGoal =
  /** Nickname and picture given. */
  | Readonly<{ kind: 'complete-profile' }>
  | Readonly<{ kind: 'tell-birthday' }>
  /** Purchases of which at least so much is kept, of a category or of anything. */
  | Readonly<{ kind: 'purchases'; times: number; category: string | null; leastFen: number }>
  /** Days with a visit. */
  | Readonly<{ kind: 'visits'; times: number }>
  /** Different stores visited. */
  | Readonly<{ kind: 'stores'; times: number }>
  | Readonly<{ kind: 'check-ins'; times: number }>;

export type TaskPeriod = 'once' | 'weekly' | 'monthly';

/** A period by its first day; `ever` for what is done once. */
export type TaskPeriodKey = Day;

/** A task as the programme sets it: reached again and again in a period, up to its cap. */
export type TaskDefinition = Readonly<{
  id: string;
  name: string;
  goal: TaskGoal;
  period: TaskPeriod;
  /** How often it is rewarded in one period. */
  cap: number;
  gift: Gift;
}>;

/** A gift that a task has brought, enough to take it back. */
export type TaskGift = Readonly<{ id: string; on: Day; gift: Gift }>;

/** How far one task is in one period: what counted, and what it brought. */
export type TaskRecord = Readonly<{
  task: string;
  /** First day of the period, or `ever` for a task that is done once. */
  period: TaskPeriodKey;
  /** Orders, days or stores that count, each once. */
  marks: readonly string[];
  given: readonly TaskGift[];
}>;

/** A member's tasks: what the profile tells, and the records of this period and the one before. */
export type Tasks = Readonly<{ fields: readonly string[]; records: readonly TaskRecord[] }>;

export const noTasks: Tasks = { fields: [], records: [] };

type OfTask = Readonly<{ task: string; period: TaskPeriodKey }>;

export type TaskEvent =
  | (OfTask & Readonly<{ kind: 'task-advanced'; mark: string }>)
  /** What had counted was refunded. */
  | (OfTask & Readonly<{ kind: 'task-set-back'; mark: string }>)
  | (OfTask & Readonly<{ kind: 'task-completed'; given: TaskGift }>)
  /** A completion that a refund has undone; its gift is taken back. */
  | (OfTask & Readonly<{ kind: 'task-undone' }>);
