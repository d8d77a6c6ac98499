import { command as _, get, pagesOf } from '../cloudbase/documents';
import type { Entry } from '../members/stored';
import type { Left } from './batches';

/** The relay's latest batch once it was done whole; null while it is at work, or died at it. */
export async function settledBatch(): Promise<number | null> {
  const job = await get<Partial<Left>>('jobs', 'relay');
  const n = job?.batch?.n ?? 0;
  return (job?.settled ?? 0) === n ? n : null;
}

const PAGE = 100;

type Waiting = Readonly<{ _id: string; outbox: readonly Pick<Entry, '_id'>[] }>;

/** The entries that no batch has taken yet, while none is being settled: those of the outboxes. */
export async function waitingEntries(): Promise<ReadonlySet<string>> {
  const waiting = new Set<string>();
  const paging = { page: PAGE, project: { 'outbox._id': true } };
  for await (const page of pagesOf<Waiting>('members', { pendingSince: _.gt(0) }, paging)) {
    for (const { outbox } of page) for (const { _id } of outbox) waiting.add(_id);
  }
  return waiting;
}
