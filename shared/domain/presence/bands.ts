import { agesIn } from './ages';
import type { Band, DaySet } from './model';

export const bands: readonly Band[] = [0, 1, 2, 3, 4, 5];

/** The longest mean gap of bands 1 to 4: about a week, a fortnight, a month, a quarter. */
export const longestGaps = [8, 16, 35, 100] as const;

/** The band of a mean gap in days; null on the first day. */
export function bandOf(meanGap: number | null): Band {
  if (meanGap === null) return 0;
  const at = longestGaps.findIndex((days) => meanGap <= days);
  return (at === -1 ? 5 : at + 1) as Band;
}

/** The band of somebody who came on these days. */
export function bandNow(visits: DaySet): Band {
  const ages = agesIn(visits.ages);
  return bandOf(ages.length < 2 ? null : (ages.at(-1) ?? 0) / (ages.length - 1));
}
