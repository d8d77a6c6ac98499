import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, foldMember } from '../../../shared/domain/members';
import { command as _, find, pagesOf } from '../cloudbase/documents';
import type { Entry, StoredMember } from '../members/stored';

const AT_ONCE = 1000;

type Id = Readonly<{ _id: string }>;

/** Members as their ledger had made them before an instant; null for who was none by then. */
export async function replayed(
  members: readonly Id[],
  before: Instant,
): Promise<readonly (Member | null)[]> {
  const ids = members.map(({ _id }) => _id);
  const [copied, waiting] = await Promise.all([copiedOf(ids, before), waitingOf(ids)]);
  return ids.map((id) => {
    const its = [...copied, ...waiting.filter(({ at }) => at < before)]
      .filter(({ memberId }) => memberId === id)
      .map((entry) => [entry.seq, entry] as const);
    const entries = [...new Map(its)].sort(([a], [b]) => a - b);
    return entries.length === 0 ? null : foldMember(entries.flatMap(([, { events }]) => events));
  });
}

/** What the relay has copied, in pages of the ledger's own order. */
async function copiedOf(ids: readonly string[], before: Instant): Promise<readonly Entry[]> {
  const copied: Entry[] = [];
  const theirs = { memberId: _.in([...ids]), at: _.lt(before) };
  const paging = { page: AT_ONCE, project: { memberId: true, seq: true, events: true } };
  for await (const page of pagesOf<Entry>('entries', theirs, paging)) copied.push(...page);
  return copied;
}

/** What waits in the outboxes. */
async function waitingOf(ids: readonly string[]): Promise<readonly Entry[]> {
  const found = await find<Pick<StoredMember, '_id' | 'outbox'>>(
    'members',
    { _id: _.in([...ids]), pendingSince: _.gt(0) },
    { limit: ids.length, project: { outbox: true } },
  );
  return found.flatMap(({ outbox }) => outbox);
}
