import type { Instant } from '../../../shared/domain/kernel/instant';
import { command as _, find, findOne } from '../cloudbase/documents';
import { beginning, continues } from './entry';
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

const LEDGER_PAGE = 500;

/** Every copied entry of a member, oldest first. */
export async function copiedLedger({ _id }: StoredMember): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let full = true; full;) {
    const after = entries.at(-1)?.seq ?? 0;
    const page = await find<Entry>(
      'entries',
      { memberId: _id, seq: _.gt(after) },
      { order: ['seq', 'asc'], limit: LEDGER_PAGE },
    );
    entries.push(...page);
    full = page.length === LEDGER_PAGE;
  }
  return entries;
}

/** Copied entries of a member and, after the last of them, what waits in the outbox. */
export const withWaiting = (
  copied: readonly Entry[],
  { outbox }: StoredMember,
): readonly Entry[] => [...copied, ...outbox.filter(({ seq }) => seq > (copied.at(-1)?.seq ?? 0))];

/** The ledger as a member was read, all of it chained from the first entry to that member's last; or null. */
export async function wholeLedger(member: StoredMember): Promise<readonly Entry[] | null> {
  const copied = (await copiedLedger(member)).filter(({ seq }) => seq <= member.seq);
  const entries = withWaiting(copied, member);
  const { seq, hash } = entries.at(-1) ?? beginning;
  const whole = entries.every((entry, i) => continues(entries[i - 1] ?? beginning, entry));
  return whole && seq > 0 && seq === member.seq && hash === member.hash ? entries : null;
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
