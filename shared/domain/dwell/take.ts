import { type Day, addDays, weekdayOf } from '../kernel/day';
import {
  type Dwell,
  LONGEST_DAY,
  LONGEST_STAY,
  STAYS_TOLD_WITHIN,
  type Stay,
  WEEKS_KEPT,
} from './model';

const BATCHES = 8;

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The first week of those that are kept on a day. */
const firstWeek = (today: Day): Day => addDays(weekOf(today), -7 * (WEEKS_KEPT - 1));

type Batch = Readonly<{ id: string; stays: readonly Stay[] }>;

/** A batch of looks added once; whatever the phone says, no more than a look and a day may hold. */
export function take(dwell: Dwell, { id, stays }: Batch, today: Day): Dwell {
  if (dwell.taken.includes(id)) return dwell;
  const isTold = ({ on }: Stay) => on <= today && on >= addDays(today, -STAYS_TOLD_WITHIN);
  const added = stays.filter(isTold).reduce(withStay, dwell);
  return {
    weeks: since(added.weeks, firstWeek(today)),
    days: since(added.days, addDays(today, -STAYS_TOLD_WITHIN)),
    taken: [...dwell.taken, id].slice(-BATCHES),
  };
}

function withStay(dwell: Dwell, { page, on, seconds }: Stay): Dwell {
  const before = dwell.days[on] ?? 0;
  const counted = Math.min(seconds, LONGEST_STAY, LONGEST_DAY - before);
  if (counted <= 0) return dwell;
  const week = weekOf(on);
  const sums = dwell.weeks[week] ?? {};
  return {
    ...dwell,
    weeks: { ...dwell.weeks, [week]: { ...sums, [page]: (sums[page] ?? 0) + counted } },
    days: { ...dwell.days, [on]: before + counted },
  };
}

const since = <Value>(all: Readonly<Record<Day, Value>>, first: Day): Record<Day, Value> =>
  Object.fromEntries(Object.entries(all).filter(([day]) => day >= first));
