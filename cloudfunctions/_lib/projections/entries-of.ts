import { addDays, monthOf, startOf } from '../../../shared/domain/kernel/day';
import { command as _ } from '../cloudbase/documents';

/** Entries of a UTC+8 day, by an index. */
export const entriesOfDay = (day: string) => ({
  at: _.gte(startOf(day)).and(_.lt(startOf(addDays(day, 1)))),
});

/** Entries of a UTC+8 month, by an index. */
export function entriesOfMonth(month: string) {
  const next = `${monthOf(addDays(`${month}-01`, 31))}-01`;
  return { at: _.gte(startOf(`${month}-01`)).and(_.lt(startOf(next))) };
}
