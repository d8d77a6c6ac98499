import { addDays, startOf } from '../../../shared/domain/kernel/day';
import { command as _ } from '../cloudbase/documents';

/** Entries of a UTC+8 day, by an index. */
export const entriesOfDay = (day: string) => ({
  at: _.gte(startOf(day)).and(_.lt(startOf(addDays(day, 1)))),
});
