import type { MemberEvent } from '../../../shared/domain/members';
import { add, change, changeAll, command as _ } from '../cloudbase/documents';
import type { Entry, StoredMember } from '../members/stored';

/** Entries in one call: an imported history may be one large entry. */
const AT_ONCE = 50;

/**
 * Copies entries into the ledger, many at once or, when some are there already, one by one: copying
 * twice is harmless.
 */
export async function copyEntries(entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    if ((await add('entries', some)) === 'added') continue;
    for (const entry of some) await add('entries', entry);
  }
}

/** Marks what the entries tell the orders: credited with these terms, or a refund settled. */
export async function markOrders({ outbox }: StoredMember): Promise<void> {
  for (const event of outbox.flatMap(({ events }) => events)) await markOrder(event);
}

async function markOrder(event: MemberEvent): Promise<void> {
  if (event.kind === 'purchase-recorded') {
    const credited = { state: 'credited', purchase: _.set(event) };
    const unrefunded = { _id: event.orderId, refundedFen: 0 };
    const plain = await change('orders', unrefunded, { ...credited, dueBy: _.remove() });
    // An order that is being refunded keeps its date with the sweeper.
    if (!plain) await change('orders', { _id: event.orderId }, credited);
  }
  if (event.kind === 'purchase-refunded') {
    const settled = { settledRefunds: _.addToSet(event.refundNo) };
    await change('orders', { _id: event.orderId }, settled);
  }
}

/** A member's document as it was read, and the last entry of its outbox then. */
export type Copied = Readonly<{ _id: string; rev: number; to: number }>;

/**
 * Empties the outboxes of what was copied, in one call those of members who stayed as they were; entries
 * that came meanwhile stay for the next time.
 */
export async function trimOutboxes(copied: readonly Copied[]): Promise<void> {
  const same = _.or(copied.map(({ _id, rev }) => ({ _id, rev })));
  const unmoved = _.and([{ _id: _.in(copied.map(({ _id }) => _id)) }, same]);
  const emptied = await changeAll('members', unmoved, { outbox: [], pendingSince: _.remove() });
  if (emptied === copied.length) return;
  await Promise.all(
    copied.map(({ _id, rev, to }) =>
      change('members', { _id, rev: _.neq(rev) }, { outbox: _.pull({ seq: _.lte(to) }) }),
    ),
  );
}
