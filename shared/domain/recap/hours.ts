import { dayOf, startOf } from '../kernel/day';
import { HOUR } from '../kernel/instant';
import { HABIT, eventsOf } from './entries';
import type { HourBand, RecapEntry } from './model';

const bands: readonly Readonly<{ until: number; band: HourBand }>[] = [
  { until: 11, band: 'morning' },
  { until: 14, band: 'midday' },
  { until: 18, band: 'afternoon' },
  { until: 24, band: 'evening' },
];

function bandOf(at: number): HourBand {
  const hour = (at - startOf(dayOf(at))) / HOUR;
  return bands.find(({ until }) => hour < until)?.band ?? 'evening';
}

/** The part of the day of more than half the visits; what was written down on another day tells no hour. */
export function favouriteHours(entries: readonly RecapEntry[]): HourBand | null {
  const timed = entries
    .filter((entry) => eventsOf([entry], 'visit-recorded').some(({ on }) => on === dayOf(entry.at)))
    .map(({ at }) => bandOf(at));
  if (timed.length < HABIT) return null;
  const half = ({ band }: Readonly<{ band: HourBand }>) =>
    2 * timed.filter((one) => one === band).length > timed.length;
  return bands.find(half)?.band ?? null;
}
