import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';

/** Whom to look at, and in which state; null for who was no member at that time. */
export type Ways = Readonly<{
  where: Readonly<Record<string, unknown>>;
  states: (members: readonly StoredMember[]) => Promise<readonly (Member | null)[]>;
  /** Members read at once, and pages read at most. */
  page: number;
  pages: number;
}>;

type Look = Readonly<{
  after: string;
  stopAt: Instant;
  matches: (member: Member) => boolean;
  /** Members to find at most; none to count them only. */
  limit: number;
}>;

const project = { no: true, state: true };

/** Looks through members in the order of their numbers, until enough are found, time is up or all are seen. */
export async function lookThrough(ways: Ways, look: Look) {
  const looked = { seen: 0, found: [] as Member[], cursor: look.after as string | null };
  for (let read = 0; read < ways.pages && now() < look.stopAt; read += 1) {
    const members = await pageAfter(looked.cursor ?? '', ways);
    const states = await ways.states(members);
    const { seen, found, enough } = among(states, look.matches, look.limit - looked.found.length);
    looked.seen += seen;
    looked.found.push(...found);
    looked.cursor = members[seen - 1]?.no ?? looked.cursor;
    if (enough) return looked;
    if (members.length < ways.page) return { ...looked, cursor: null };
  }
  return looked;
}

/** Those of a page that match, up to the last that is wanted; with none wanted, all are counted. */
function among(states: readonly (Member | null)[], matches: Look['matches'], wanted: number) {
  const found: Member[] = [];
  for (const [i, state] of states.entries()) {
    if (state === null || !matches(state)) continue;
    found.push(state);
    if (found.length === wanted) return { seen: i + 1, found, enough: true };
  }
  return { seen: states.length, found, enough: false };
}

const pageAfter = (
  cursor: string,
  { where, page }: Pick<Ways, 'where' | 'page'>,
): Promise<readonly StoredMember[]> =>
  membersWhere({ ...where, no: _.gt(cursor) }, { order: ['no', 'asc'], limit: page, project });
