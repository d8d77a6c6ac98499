import type { TaskRecord, Tasks } from './model';

/** The record of a task in a period; a fresh one where there is none. */
export const recordOf = (
  { records }: Tasks,
  task: string,
  period: TaskRecord['period'],
): TaskRecord =>
  records.find((record) => record.task === task && record.period === period) ?? {
    task,
    period,
    marks: [],
    given: [],
  };
