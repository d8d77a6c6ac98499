import type { Day } from '../kernel/day';
import type { Gift } from '../gifts';
import { type TaskFacts, counted } from './decide';
import type { TaskDefinition, TaskGoal, TaskPeriod, Tasks } from './model';
import { lastDayOf, neededFor, periodOf } from './period';
import { recordOf } from './record';

/** One task as the member sees it. */
export type TaskCard = Readonly<{
  id: string;
  name: string;
  goal: TaskGoal;
  period: TaskPeriod;
  gift: Gift;
  cap: number;
  /** How often it was rewarded in this period. */
  done: number;
  /** Towards the next completion, or the last when none is left. */
  progress: number;
  needed: number;
  /** The last day of the period that runs; null for a task that is done once. */
  until: Day | null;
}>;

/** The tasks of the programme with the member's progress, those still open first. */
export function taskCards(
  definitions: readonly TaskDefinition[],
  tasks: Tasks,
  facts: TaskFacts,
): readonly TaskCard[] {
  const cards = definitions.map((definition) => cardOf(definition, tasks, facts));
  return [
    ...cards.filter(({ done, cap }) => done < cap),
    ...cards.filter(({ done, cap }) => done >= cap),
  ];
}

function cardOf(definition: TaskDefinition, tasks: Tasks, facts: TaskFacts): TaskCard {
  const { id, name, goal, period, gift, cap } = definition;
  const record = recordOf(tasks, id, periodOf(period, facts.today));
  const done = record.given.length;
  const needed = neededFor(definition);
  const count = counted(definition, record, { ...facts, fields: tasks.fields });
  const progress = done < cap ? Math.min(needed, count - done * needed) : needed;
  const until = lastDayOf(period, facts.today);
  return { id, name, goal, period, gift, cap, done, progress, needed, until };
}
