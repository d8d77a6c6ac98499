import type { Day } from '../kernel/day';
import type { TaskDefinition, TaskEvent, TaskRecord, Tasks } from './model';
import { neededFor, periodOf, profileFields } from './period';
import { recordOf } from './record';

/** What is known of the member beyond the tasks themselves. */
export type TaskFacts = Readonly<{ birthdayTold: boolean; today: Day }>;

/** A completion that is due, or undone: which task, in which period. */
export type Completion = Readonly<{ definition: TaskDefinition; record: TaskRecord }>;

type Known = Readonly<{ fields: readonly string[]; birthdayTold: boolean }>;

/** What counts towards a task: marks, or what the member has told. */
export function counted(
  { goal }: TaskDefinition,
  { marks }: TaskRecord,
  { fields, birthdayTold }: Known,
): number {
  if (goal.kind === 'complete-profile') {
    return profileFields.filter((field) => fields.includes(field)).length;
  }
  return goal.kind === 'tell-birthday' ? Number(birthdayTold) : marks.length;
}

/** How often a task is reached by what counts, up to its cap. */
const reached = (definition: TaskDefinition, count: number): number =>
  Math.min(definition.cap, Math.floor(count / neededFor(definition)));

type Moved = Extract<TaskEvent, { kind: 'task-advanced' | 'task-set-back' }>;

/** Whether an event moves what counts. */
export const isMove = (event: Readonly<{ kind: string }>): event is Moved =>
  event.kind === 'task-advanced' || event.kind === 'task-set-back';

/**
 * Completions that are reached and not given yet: of the period that runs, or of one that a late
 * purchase has just moved. Once for each gift.
 */
export const toComplete = (
  definitions: readonly TaskDefinition[],
  tasks: Tasks,
  { moved, ...facts }: TaskFacts & Readonly<{ moved: readonly Moved[] }>,
): readonly Completion[] =>
  definitions.flatMap((definition) => {
    const { id } = definition;
    const late = moved.filter(({ task }) => task === id).map(({ period }) => period);
    const periods = new Set([periodOf(definition.period, facts.today), ...late]);
    return [...periods].flatMap((period) => {
      const record = recordOf(tasks, id, period);
      const count = counted(definition, record, { ...facts, fields: tasks.fields });
      const missing = reached(definition, count) - record.given.length;
      return Array.from({ length: Math.max(0, missing) }, () => ({ definition, record }));
    });
  });

/** Completions that the marks left after a refund do not carry any more, once for each gift. */
export const toUndo = (
  definitions: readonly TaskDefinition[],
  tasks: Tasks,
  moved: readonly Moved[],
): readonly Completion[] =>
  definitions.flatMap((definition) => {
    const back = moved.filter(
      ({ kind, task }) => kind === 'task-set-back' && task === definition.id,
    );
    return [...new Set(back.map(({ period }) => period))].flatMap((period) => {
      const record = recordOf(tasks, definition.id, period);
      const excess = record.given.length - reached(definition, record.marks.length);
      return Array.from({ length: Math.max(0, excess) }, () => ({ definition, record }));
    });
  });
