import { type Projected } from '../../cloudfunctions/_lib/projections/projection';
import { type Cohort } from '../../shared/domain/retention';
import { gapsOf } from './our-retention';

/** A cohort as the relay leaves it in the database: its counters that are not nothing, by age and next age. */
export function storedOf(cohort: Cohort): Projected {
  const { last, cells } = gapsOf(cohort);
  const day: Record<string, Record<string, number>> = {};
  for (let p = 0; p <= last; p += 1) {
    const row = cells.subarray(p * (last + 2), (p + 1) * (last + 2));
    const counted = [...row.entries()].filter(([, members]) => members !== 0);
    if (counted.length === 0) continue;
    day[p] = Object.fromEntries(
      counted.map(([q, members]) => [q > last ? 'none' : String(q), members]),
    );
  }
  return { _id: `cohorts:${cohort.day}`, batch: 1, counts: { visit: { day } } };
}
