import { type DaySet, daysIn } from '../../../shared/domain/presence';
import { numberOf } from '../../../shared/domain/recall';
import { command as _, count, pagesOf } from '../cloudbase/documents';
import { newId } from '../ids';

type Part = Readonly<{
  _id: string;
  state: Readonly<{ presence: Readonly<{ days: Readonly<{ visit: DaySet }> }> }>;
}>;

/** So many members tell what a shop is like, and are read in a few pages. */
const MOST = 5000;
const PAGE = 1000;

const came = { 'state.presence.days.visit.from': _.gt('') };

/** How many members ever came, and the numbered days of up to 5,000 of them, from a random one on. */
export async function someVisitDays(): Promise<
  Readonly<{ members: number; days: readonly (readonly number[])[] }>
> {
  const start = newId();
  const [members, first] = await Promise.all([count('members', came), read(_.gte(start), MOST)]);
  const again = await read(_.lt(start), MOST - first.length);
  return {
    members,
    days: [...first, ...again].map(({ state: { presence } }) =>
      daysIn(presence.days.visit).map(numberOf),
    ),
  };
}

/** The first so many members in a stretch of ids. */
async function read(_id: ReturnType<typeof _.gte>, most: number): Promise<readonly Part[]> {
  const found: Part[] = [];
  if (most === 0) return found;
  const paging = { page: PAGE, project: { 'state.presence.days.visit': true } };
  for await (const page of pagesOf<Part>('members', { ...came, _id }, paging)) {
    found.push(...page);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
