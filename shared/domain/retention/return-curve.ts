import { type Day, daysBetween } from '../kernel/day';
import { type Band, bands } from '../presence';
import type { DayGaps } from './churn';
import { LONGEST_GAP } from './day-gaps';

/**
 * A return curve (回访曲线) of a band: of the members there on some day, the share not there again for
 * so many days, by Kaplan and Meier (1958), so that gaps still open count as long as they have lasted.
 */
export type ReturnCurve = Readonly<{
  band: Band;
  /** `away[t]`: the share not back within t days. */
  away: readonly number[];
  /** `atRisk[t]`: gaps that lasted at least t days, which `away[t]` rests on. */
  atRisk: readonly number[];
}>;

/** The curves of all bands from visits up to a closed day, as it was known then. */
export const returnCurves = (gaps: DayGaps, asOf: Day): readonly ReturnCurve[] =>
  bands.map((band) => curveOf(band, gaps, asOf));

function curveOf(band: Band, gaps: DayGaps, asOf: Day): ReturnCurve {
  const { ended, open } = lengthsOf(band, gaps, asOf);
  const [away, atRisk] = [[1], [0]];
  let lasting = [...ended, ...open].reduce((sum, members) => sum + members, 0);
  atRisk[0] = lasting;
  for (let t = 1; t <= LONGEST_GAP; t += 1) {
    lasting -= (ended[t - 1] ?? 0) + (open[t - 1] ?? 0);
    const came = ended[t] ?? 0;
    away.push((away[t - 1] ?? 1) * (lasting === 0 ? 1 : 1 - came / lasting));
    atRisk.push(lasting);
  }
  return { band, away, atRisk };
}

/** How many gaps of the band ended after each number of days, and how many are still open after it. */
function lengthsOf(band: Band, gaps: DayGaps, asOf: Day) {
  const ended = new Array<number>(LONGEST_GAP + 1).fill(0);
  const open = new Array<number>(LONGEST_GAP + 1).fill(0);
  for (const [day, counts] of gaps) {
    if (day > asOf) continue;
    const so = Math.min(daysBetween(day, asOf), LONGEST_GAP);
    for (const { gap, members } of counts.filter((count) => count.band === band)) {
      const isOver = gap !== null && gap <= so;
      if (isOver) ended[gap] = (ended[gap] ?? 0) + members;
      else open[so] = (open[so] ?? 0) + members;
    }
  }
  return { ended, open };
}
