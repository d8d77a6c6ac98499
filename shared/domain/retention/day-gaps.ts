import { type Day, daysBetween } from '../kernel/day';
import { type Band, type DayKind, type SomeDays, bandOf, dayKinds, daysIn } from '../presence';

/** The longest gap that is told from "not again". */
export const LONGEST_GAP = 400;

/** One more or one less of the members who were there on a day and next so many days later. */
export type GapMove = Readonly<{
  day: Day;
  of: DayKind;
  /** How often they had come by that day. */
  band: Band;
  /** Null: not again within the longest gap. */
  gap: number | null;
  by: number;
}>;

/** What an entry changes in the gaps by calendar day. */
export const gapMoves = (before: SomeDays, after: SomeDays): readonly GapMove[] =>
  dayKinds.flatMap((of) => {
    const [was, is] = [gapsOf(before[of] ?? null), gapsOf(after[of] ?? null)];
    return [...differing(was, is, { of, by: -1 }), ...differing(is, was, { of, by: 1 })];
  });

type Gap = Readonly<{ band: Band; gap: number | null }>;
type Gaps = ReadonlyMap<Day, Gap>;

const differing = (
  these: Gaps,
  those: Gaps,
  move: Readonly<{ of: DayKind; by: number }>,
): readonly GapMove[] =>
  [...these]
    .filter(([day, { band, gap }]) => {
      const other = those.get(day);
      return other?.band !== band || other.gap !== gap;
    })
    .map(([day, gap]) => ({ day, ...gap, ...move }));

function gapsOf(set: SomeDays[DayKind] & (object | null)): Gaps {
  const days = daysIn(set);
  const [first] = days;
  return new Map(
    days.map((day, i) => {
      const next = days[i + 1];
      const gap = next === undefined ? null : daysBetween(day, next);
      const meanGap = first === undefined || i === 0 ? null : daysBetween(first, day) / i;
      return [day, { band: bandOf(meanGap), gap: gap === null || gap > LONGEST_GAP ? null : gap }];
    }),
  );
}
