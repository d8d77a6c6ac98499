import { sumOf } from '../../../shared/domain/kernel/sum';
import { command as _, find } from '../cloudbase/documents';
import { now } from '../clock';
import type { StoredMember } from '../members/stored';
import { endLease, takeLease } from './lease';
import { copyEntries, markOrders, trimOutbox } from './relay-member';
import { sweepOrders } from './sweep-orders';

const PAGE = 50;

type Relayed = Readonly<{ members: number; entries: number; swept: number }>;

/** Carries what members' documents say to all that is worked out from it. Null while another does. */
export async function relay(): Promise<Relayed | null> {
  const lease = await takeLease('relay', now());
  if (lease === null) return null;
  let [members, entries] = [0, 0];
  while (now() < lease.stopAt) {
    const page = await waiting();
    await copyEntries(page.flatMap(({ outbox }) => outbox));
    await Promise.all(page.map(finish));
    members += page.length;
    entries += sumOf(page, ({ outbox }) => outbox.length);
    if (page.length < PAGE) break;
  }
  const swept = await sweepOrders(now());
  const done = { members, entries, swept };
  await endLease(lease, { at: now(), done });
  return done;
}

/** Members whose outbox holds something, the longest waiting first. */
const waiting = (): Promise<readonly StoredMember[]> =>
  find<StoredMember>(
    'members',
    { pendingSince: _.gt(0) },
    { order: ['pendingSince', 'asc'], limit: PAGE },
  );

async function finish(member: StoredMember): Promise<void> {
  await markOrders(member);
  await trimOutbox(member);
}
