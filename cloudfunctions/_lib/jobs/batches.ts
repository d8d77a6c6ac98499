import { command as _ } from '../cloudbase/documents';
import type { StoredMember } from '../members/stored';
import { type Fold, applyFold, foldsOf } from '../projections/folds';
import { type Lease, note } from './lease';
import { type Copied, trimOutboxes } from './relay-member';

/**
 * What the relay does with one page of members, decided before any of it is done: what to add to each
 * projection, and up to where each outbox has been taken in.
 */
export type Batch = Readonly<{
  n: number;
  members: readonly Copied[];
  folds: readonly Fold[];
}>;

/** What the relay leaves on its job: the latest batch, and the latest that was done whole. */
export type Left = Readonly<{ batch: Batch; settled: number }>;

/**
 * Opens the next batch of a page read since the one before was settled. Null when another holds the
 * lease by now: then that one decides. Because a batch opens only when every outbox was trimmed of the
 * last, no entry is ever in two.
 */
export async function openBatch(
  lease: Lease,
  n: number,
  page: readonly StoredMember[],
): Promise<Batch | null> {
  const batch: Batch = {
    n,
    members: page.map(({ _id, rev, outbox }) => ({ _id, rev, to: outbox.at(-1)?.seq ?? 0 })),
    folds: foldsOf(page.flatMap(({ outbox }) => outbox)),
  };
  return (await note(lease, { batch: _.set(batch) })) ? batch : null;
}

/** Does all of a batch; done again, whole or in part, it changes nothing more. */
export async function settleBatch({ n, members, folds }: Batch): Promise<void> {
  await Promise.all(folds.map((fold) => applyFold(n, fold)));
  await trimOutboxes(members);
}
