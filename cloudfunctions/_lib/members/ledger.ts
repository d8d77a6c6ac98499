import type { Instant } from '../../../shared/domain/kernel/instant';
import { command as _, find, findOne } from '../cloudbase/documents';
import { type Request, answered, forgets } from './execute';
import type { Entry, StoredMember } from './stored';

/** Days of opening the mini-program stand in the ledger by themselves and would fill every page of it. */
const onlyOpened = 'mini-program-opened';
const tellsMore = ({ events }: Entry): boolean => events.some(({ kind }) => kind !== onlyOpened);

/**
 * Entries of a member before `before`, newest first, without those that tell only of an opening: from the
 * outbox and the copied ledger together.
 */
export async function latestEntries(
  { _id, outbox }: StoredMember,
  { before, limit }: Readonly<{ before: number | undefined; limit: number }>,
): Promise<readonly Entry[]> {
  const copied = await find<Entry>(
    'entries',
    {
      memberId: _id,
      events: _.elemMatch({ kind: _.neq(onlyOpened) }),
      ...(before === undefined ? {} : { seq: _.lt(before) }),
    },
    { order: ['seq', 'desc'], limit },
  );
  const seen = new Set(copied.map(({ seq }) => seq));
  const waiting = outbox.filter(
    (entry) => tellsMore(entry) && !seen.has(entry.seq) && entry.seq < (before ?? Infinity),
  );
  return [...waiting, ...copied].sort((a, b) => b.seq - a.seq).slice(0, limit);
}

/** Whether a request took effect on this member, who remembers it no more. */
export async function forgotten(member: StoredMember, request: Request | null): Promise<boolean> {
  if (request === null || answered(member, request) !== null || !forgets(member)) return false;
  const { _id, outbox } = member;
  if (outbox.some(({ requestId }) => requestId === request.id)) return true;
  return (await findOne<Entry>('entries', { memberId: _id, requestId: request.id })) !== null;
}

/** Entries read at once, and pages read at most: some years of a daily guest. */
const AT_ONCE = 1000;
const PAGES = 4;

/** What a member's entries since an instant say, oldest first; not complete when there are too many. */
export async function entriesSince(
  { _id, outbox }: StoredMember,
  since: Instant,
): Promise<Readonly<{ entries: readonly Entry[]; complete: boolean }>> {
  const copied: Entry[] = [];
  let full = true;
  for (let page = 0; page < PAGES && full; page += 1) {
    const before = copied.at(-1)?.seq;
    const found = await find<Entry>(
      'entries',
      { memberId: _id, at: _.gte(since), ...(before === undefined ? {} : { seq: _.lt(before) }) },
      { order: ['seq', 'desc'], limit: AT_ONCE },
    );
    copied.push(...found);
    full = found.length === AT_ONCE;
  }
  const seen = new Set(copied.map(({ seq }) => seq));
  const waiting = outbox.filter(({ seq, at }) => at >= since && !seen.has(seq));
  const entries = [...waiting, ...copied].sort((a, b) => a.seq - b.seq);
  return { entries, complete: !full };
}

/** The `seq` to ask for the next page with, or null when the first entry was reached. */
export const cursorOf = (page: readonly Entry[]): number | null => {
  const last = page.at(-1)?.seq ?? 1;
  return last > 1 ? last : null;
};
