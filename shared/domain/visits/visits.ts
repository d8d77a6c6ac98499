import type { Day } from '../kernel/day';
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

export function evolve(visits: Visits, { on, storeId }: VisitEvent): Visits {
  const sameDay = visits.recent.some((visit) => visit.on === on);
  const latest = visits.lastOn === null || on >= visits.lastOn;
  return {
    days: visits.days + (sameDay ? 0 : 1),
    firstOn: visits.firstOn === null || on < visits.firstOn ? on : visits.firstOn,
    lastOn: latest ? on : visits.lastOn,
    lastStore: latest ? storeId : visits.lastStore,
    recent: [...visits.recent, { on, storeId }]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .slice(-REMEMBERED),
  };
}
