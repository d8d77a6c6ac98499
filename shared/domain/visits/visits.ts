import { type Day, daysBetween } from '../kernel/day';
import type { VisitEvent, Visits } from './model';

const REMEMBERED = 12;

/** The visit, unless this store's visit on this day is recorded already. */
export function decide(
  visits: Visits,
  visit: Readonly<{ on: Day; storeId: string }>,
): readonly VisitEvent[] {
  const known = visits.recent.some(
    ({ on, storeId }) => on === visit.on && storeId === visit.storeId,
  );
  return known ? [] : [{ kind: 'visit-recorded', ...visit }];
}

/** A gap counts as at least so many days and at most so many. */
const [SHORTEST, LONGEST] = [2, 90];

/**
 * The usual days between visits (到店节奏): the median gap between the latest visit days, the lower
 * one of two, from 2 to 90; null with fewer than two gaps.
 */
export function usualGap({ recent }: Visits): number | null {
  const days = [...new Set(recent.map(({ on }) => on))].sort();
  const gaps = days.slice(1).map((on, i) => daysBetween(days[i] ?? on, on));
  if (gaps.length < 2) return null;
  const median = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? SHORTEST;
  return Math.min(LONGEST, Math.max(SHORTEST, median));
}

export function evolve(visits: Visits, { on, storeId }: VisitEvent): Visits {
  const sameDay = visits.recent.some((visit) => visit.on === on);
  const earliest = visits.firstOn === null || on < visits.firstOn;
  const latest = visits.lastOn === null || on >= visits.lastOn;
  return {
    days: visits.days + (sameDay ? 0 : 1),
    firstOn: earliest ? on : visits.firstOn,
    firstStore: earliest ? storeId : visits.firstStore,
    lastOn: latest ? on : visits.lastOn,
    lastStore: latest ? storeId : visits.lastStore,
    recent: [...visits.recent, { on, storeId }]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .slice(-REMEMBERED),
  };
}
