import { type Day, addDays } from '../../../shared/domain/kernel/day';
import type { Band } from '../../../shared/domain/presence';
import {
  type LapseTerms,
  type ReturnCurve,
  lapseAfter,
  returnCurves,
} from '../../../shared/domain/retention';
import { dayGaps, gapsOf } from '../projections/day-gaps';
import { readProjected } from '../projections/read';

/** Visits of so many days before a day are what its curves are learnt from. */
const LEARNT_FROM = 730;

/** The return curves of the rhythm bands as of a closed day. */
export async function curvesOf(asOf: Day): Promise<readonly ReturnCurve[]> {
  const days = await readProjected(dayGaps, { from: addDays(asOf, -LEARNT_FROM), to: asOf });
  return returnCurves(gapsOf(days, 'visit'), asOf);
}

/** From how many days away each band counts as lapsing. */
export const awayDaysBy = (
  curves: readonly ReturnCurve[],
  terms: LapseTerms,
): Readonly<Record<Band, number>> =>
  Object.fromEntries(curves.map((curve) => [curve.band, lapseAfter(curve, terms).days])) as Record<
    Band,
    number
  >;
