import { type DayKind, type Days, type DaysMoved, type SomeDays, dayKinds } from './model';

/** How days changed, or null when they did not. */
export function moved(before: Days, after: Days): DaysMoved | null {
  const [from, to] = [dayZeroOf(before), dayZeroOf(after)];
  const changed = dayKinds.filter((kind) => from !== to || !same(before[kind], after[kind]));
  if (changed.length === 0) return null;
  const some = (days: Days): SomeDays => ({
    dayZero: dayZeroOf(days),
    ...Object.fromEntries(changed.map((kind) => [kind, days[kind]])),
  });
  const cohorts = [...new Set([from, to].filter((day) => day !== null))];
  return { cohorts, before: some(before), after: some(after) };
}

/** Day 0 (M1): the earliest visit-day. */
const dayZeroOf = ({ visit }: Days) => visit?.from ?? null;

const same = (one: Days[DayKind], other: Days[DayKind]): boolean =>
  one?.from === other?.from && one?.ages === other?.ages;
