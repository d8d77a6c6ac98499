import { type Day, daysBetween } from '../kernel/day';
import { type DayKind, type SomeDays, dayKinds, daysIn } from '../presence';

/** The longest gap that is told from "not again". */
export const LONGEST_GAP = 90;

/** One more or one less of the members who were there on a day and next so many days later. */
export type GapMove = Readonly<{
  day: Day;
  of: DayKind;
  /** Null: not again within the longest gap. */
  gap: number | null;
  by: number;
}>;

/** What an entry changes in the gaps by calendar day. */
export function gapMoves(before: SomeDays, after: SomeDays): readonly GapMove[] {
  return dayKinds.flatMap((of) => {
    const [was, is] = [gapsOf(before[of] ?? null), gapsOf(after[of] ?? null)];
    const gone = [...was].filter(([day, gap]) => is.get(day) !== gap);
    const come = [...is].filter(([day, gap]) => was.get(day) !== gap);
    return [
      ...gone.map(([day, gap]) => ({ day, of, gap, by: -1 })),
      ...come.map(([day, gap]) => ({ day, of, gap, by: 1 })),
    ];
  });
}

function gapsOf(set: (SomeDays[DayKind] & object) | null): ReadonlyMap<Day, number | null> {
  const days = daysIn(set);
  return new Map(
    days.map((day, i) => {
      const next = days[i + 1];
      const gap = next === undefined ? null : daysBetween(day, next);
      return [day, gap === null || gap > LONGEST_GAP ? null : gap];
    }),
  );
}
