import { type DayKind, dayKinds, type Days, type PresenceEvent, type SomeDays } from './model';

/** The entry that tells how days changed, or none when they did not. */
export function moved(before: Days, after: Days): readonly PresenceEvent[] {
  const [from, to] = [dayZeroOf(before), dayZeroOf(after)];
  const changed = dayKinds.filter((kind) => from !== to || !same(before[kind], after[kind]));
  if (changed.length === 0) return [];
  const some = (days: Days): SomeDays => ({
    dayZero: dayZeroOf(days),
    ...Object.fromEntries(changed.map((kind) => [kind, days[kind]])),
  });
  return [{ kind: 'days-moved', before: some(before), after: some(after) }];
}

/** Day 0 (M1): the earliest visit-day. */
export const dayZeroOf = ({ visit }: Days) => visit?.from ?? null;

const same = (one: Days[DayKind], other: Days[DayKind]): boolean =>
  one?.from === other?.from && one?.ages === other?.ages;
