import type { Day } from '../kernel/day';
import { sumOf } from '../kernel/sum';
import { type Dwell, type Page, pages } from './model';

/** Of fewer members no seconds are told: they would be somebody's. */
export const FEWEST = 5;

/** How long members looked at a page: in one week, or over all of those asked for. */
export type DwellFigure = Readonly<{
  members: number;
  /** Seconds a member, the middle one, the lower of two; null of too few. */
  median: number | null;
  mean: number | null;
}>;

export type PageDwell = Readonly<{ page: Page; weeks: readonly DwellFigure[] }> & DwellFigure;

/** Each page over the weeks, by whoever looked at it at all. */
export const dwellOf = (members: readonly Dwell[], weeks: readonly Day[]): readonly PageDwell[] =>
  pages.map((page) => {
    const byWeek = weeks.map((week) => members.map((dwell) => dwell.weeks[week]?.[page] ?? 0));
    const all = members.map((_, i) => sumOf(byWeek, (seconds) => seconds[i] ?? 0));
    return { page, ...figureOf(all), weeks: byWeek.map(figureOf) };
  });

function figureOf(all: readonly number[]): DwellFigure {
  const seconds = all.filter((some) => some > 0).sort((a, b) => a - b);
  const members = seconds.length;
  if (members < FEWEST) return { members, median: null, mean: null };
  const total = sumOf(seconds, (some) => some);
  const median = seconds[Math.floor((members - 1) / 2)] ?? 0;
  return { members, median, mean: Math.round(total / members) };
}
