import { type Day, addDays, dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import { type Band, bands } from '../../../shared/domain/presence';
import type { LapseTerms } from '../../../shared/domain/retention';
import { command as _, pagesOf } from '../cloudbase/documents';
import { awayDaysBy, curvesOf } from './curves';

const USUAL = 90;
const PAGE = 1000;
/** So many members of each band are read. */
const MOST = 10_000;

type Part<State> = Readonly<{ _id: string; no: string; state: State }>;
type Seen = Readonly<{ visits: Readonly<{ lastOn: Day }> }>;

/** A member who lapsed, with the parts of the document that were asked for. */
export type Lapsed<More> = More & Readonly<{ _id: string; no: string; lastOn: Day; lapsedOn: Day }>;

type Period = Readonly<{ from: Day; to: Day; asOf: Day }>;

/** The days asked for, or the last ninety closed ones. */
export function periodAsked(
  { from, to }: Readonly<{ from?: Day | undefined; to?: Day | undefined }>,
  at: Instant,
): Result<
  Period,
  Readonly<{ code: 'ends-before-it-starts' } | { code: 'day-not-closed'; last: Day }>
> {
  const asOf = addDays(dayOf(at), -1);
  const last = to ?? asOf;
  const first = from ?? addDays(last, 1 - USUAL);
  if (last > asOf) return refuse({ code: 'day-not-closed', last: asOf });
  if (last < first) return refuse({ code: 'ends-before-it-starts' });
  return accept({ from: first, to: last, asOf });
}

/** What being lapsed means in these figures, in a sentence for operators. */
export const lapsedMeans =
  '期内满了离店天数（按同节奏会员的回头曲线，资料不足时按设定）、到数据截止日还没有回来的会员';

/**
 * The members who came to count as lapsed in a period and have not been back since, those who lapsed
 * last first. Every band is one range of an index.
 */
export async function lapsedIn<More>(
  { from, to, asOf }: Period,
  lapse: LapseTerms,
  project: Readonly<Record<string, true>>,
): Promise<Readonly<{ members: readonly Lapsed<More>[]; more: boolean }>> {
  const awayDays = awayDaysBy(await curvesOf(asOf), lapse);
  const found = await Promise.all(
    bands.map((band) => lapsedOf<More>({ band, from, to, days: awayDays[band] }, project)),
  );
  const members = found.flatMap((one) => one.members);
  return {
    members: members.sort((a, b) => (a.lapsedOn < b.lapsedOn ? 1 : -1)),
    more: found.some(({ more }) => more),
  };
}

type Range = Readonly<{ band: Band; from: Day; to: Day; days: number }>;

async function lapsedOf<More>(
  { band, from, to, days }: Range,
  project: Readonly<Record<string, true>>,
): Promise<Readonly<{ members: readonly Lapsed<More>[]; more: boolean }>> {
  const lastOn = _.gte(addDays(from, -days)).and(_.lte(addDays(to, -days)));
  const members: Lapsed<More>[] = [];
  const paging = {
    page: PAGE,
    project: { no: true, 'state.visits.lastOn': true, ...project },
  };
  const where = { 'state.presence.band': band, 'state.visits.lastOn': lastOn };
  for await (const page of pagesOf<Part<Seen> & More>('members', where, paging)) {
    members.push(
      ...page.map((part) => ({
        ...part,
        lastOn: part.state.visits.lastOn,
        lapsedOn: addDays(part.state.visits.lastOn, days),
      })),
    );
    if (members.length >= MOST) return { members, more: true };
  }
  return { members, more: false };
}
