import type { ReturnCurve } from './return-curve';

/** When somebody counts as lapsing (流失预警). */
export type LapseTerms = Readonly<{
  /** Not back within so many days more counts as gone. */
  withinDays: number;
  /** Lapsing from the day on which so large a share of members like this was gone. */
  gonePermille: number;
  /** Never before so many days away. */
  floorDays: number;
  /** Days away that count where too little is known. */
  presetDays: number;
}>;

/** Gaps that a share has to rest on. */
const ENOUGH = 30;

/** Days away after which a member of this band is lapsing, and whether the curve or the preset says so. */
export type LapseAfter = Readonly<{ days: number; gone: number | null; by: 'curve' | 'preset' }>;

/**
 * The first day away on which, of members like this, so large a share was not back in the time that
 * followed. Past the last day that is known well enough, the preset stands.
 */
export function lapseAfter(curve: ReturnCurve, terms: LapseTerms): LapseAfter {
  for (let days = terms.floorDays; ; days += 1) {
    const gone = goneAfter(curve, days, terms.withinDays);
    if (gone === null) break;
    if (gone * 1000 >= terms.gonePermille) return { days, gone, by: 'curve' };
  }
  return { days: Math.max(terms.floorDays, terms.presetDays), gone: null, by: 'preset' };
}

/**
 * Of members like this who were away so many days, the share not back in the time that followed; null
 * where it would rest on too few.
 */
export function goneAfter(
  { away, atRisk }: ReturnCurve,
  days: number,
  within: number,
): number | null {
  if ((atRisk[days + within] ?? 0) < ENOUGH) return null;
  return (away[days + within] ?? 0) / (away[days] ?? 1);
}
