import { assertNever } from '../kernel/assert';
import { type TaskEvent, type TaskRecord, type Tasks } from './model';
import { recordOf } from './record';

/** Periods of one task that are remembered: a purchase, or its refund, may come after the turn. */
const REMEMBERED = 2;

export function evolve(tasks: Tasks, event: TaskEvent): Tasks {
  const record = recordOf(tasks, event.task, event.period);
  switch (event.kind) {
    case 'task-advanced':
      return put(tasks, { ...record, marks: [...record.marks, event.mark] });
    case 'task-set-back':
      return put(tasks, { ...record, marks: record.marks.filter((mark) => mark !== event.mark) });
    case 'task-completed':
      return put(tasks, { ...record, given: [...record.given, event.given] });
    case 'task-undone':
      return put(tasks, { ...record, given: record.given.slice(0, -1) });
    default:
      return assertNever(event);
  }
}

function put(tasks: Tasks, record: TaskRecord): Tasks {
  const { task, period } = record;
  const same = tasks.records.filter((one) => one.task === task && one.period !== period);
  const isEmpty = record.marks.length === 0 && record.given.length === 0;
  const kept = [...same, ...(isEmpty ? [] : [record])]
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .slice(-REMEMBERED);
  return { ...tasks, records: [...tasks.records.filter((one) => one.task !== task), ...kept] };
}

/** The profile tells these fields from now on. */
export const withFields = (tasks: Tasks, fields: readonly string[]): Tasks => ({
  ...tasks,
  fields: [...new Set([...tasks.fields, ...fields])].sort(),
});
