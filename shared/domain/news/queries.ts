import type { Day } from '../kernel/day';
import type { NewsItem } from './model';

/** News for one member: what is told today, the latest first, and what of it the last visit missed. */
export type News = Readonly<{
  /** The day of the last visit, or null for somebody who has not been here. */
  since: Day | null;
  items: readonly (NewsItem & Readonly<{ isNew: boolean }>)[];
}>;

/** News that began on the day of the last visit or before was there to be seen: it is not new. */
export const newsFor = (
  items: readonly NewsItem[],
  { lastVisitOn, today }: Readonly<{ lastVisitOn: Day | null; today: Day }>,
): News => ({
  since: lastVisitOn,
  items: items
    .filter(({ from, to }) => from <= today && (to === null || today <= to))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
    .map((item) => ({ ...item, isNew: lastVisitOn === null || item.from > lastVisitOn })),
});
