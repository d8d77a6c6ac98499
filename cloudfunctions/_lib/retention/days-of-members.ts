import type { Day } from '../../../shared/domain/kernel/day';
import { type Days, hasDay } from '../../../shared/domain/presence';
import { command as _, pagesOf } from '../cloudbase/documents';

/** What members have to be like to be counted; what is left out does not matter. */
export type Only = Readonly<{
  tier?: string | undefined;
  store?: string | undefined;
  source?: string | undefined;
  bought?: boolean | undefined;
}>;

type Part = Readonly<{ _id: string; state: Readonly<{ presence: Readonly<{ days: Days }> }> }>;

const PAGE = 1000;
const DAY_ZERO = 'state.presence.days.visit.from';

/** The days of every member like this whose day 0 is from one day to another, a page at a time. */
export async function daysOfMembers(
  { from, to }: Readonly<{ from: Day; to: Day }>,
  only: Only,
): Promise<readonly Days[]> {
  const found: Days[] = [];
  const within = { [DAY_ZERO]: _.gte(from).and(_.lte(to)), ...where(only) };
  const paging = { page: PAGE, project: { 'state.presence.days': true } };
  for await (const page of pagesOf<Part>('members', within, paging)) {
    found.push(...page.map(({ state }) => state.presence.days));
  }
  return found.filter((days) => only.bought === undefined || only.bought === boughtAtOnce(days));
}

const where = ({ tier, store, source }: Only) => ({
  ...(tier === undefined ? {} : { 'state.tier.standing.tier': tier }),
  ...(store === undefined ? {} : { 'state.visits.firstStore': store }),
  ...(source === undefined ? {} : { 'state.source': source === 'none' ? null : source }),
});

const boughtAtOnce = ({ visit, purchase }: Days): boolean =>
  visit !== null && hasDay(purchase, visit.from);
