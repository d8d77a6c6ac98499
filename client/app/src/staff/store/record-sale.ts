import type { Instant } from '@shared/domain/kernel/instant';
import { type Result, accept, refuse } from '@shared/domain/kernel/result';
import { find, note } from '../queue/journal';
import type { JournalFull, Standing, TillPurchase, TillRefusal } from '../queue/model';
import { orderNoOf } from '../queue/order-no';
import { type Priced, purchaseOf } from './purchase-of';
import type { Queue } from './queue';
import type { Ended, Sale } from './sale-model';

/** The phone has no room to take the purchase down. */
export type NoRoom = Readonly<{ code: 'no-room' }>;

export type Till = Readonly<{
  queue: Queue;
  /** By the server's clock. */
  now: () => Instant;
  newId: () => string;
  chance: () => number;
}>;

/**
 * Ends a sale: taken down first, then sent. Without an answer it stays in the journal and the
 * shopper can go. A refusal leaves nothing there, for it is told to whoever stands at the till.
 */
export async function recordSale(
  { queue, now, newId, chance }: Till,
  sale: Sale,
  priced: Priced,
): Promise<Result<Ended, TillRefusal | JournalFull | NoRoom>> {
  const named = { requestId: newId(), orderNo: orderNoOf(now(), chance()) };
  const purchase = purchaseOf(sale, priced, named);
  const noted = note(queue.kept.read(), purchase);
  if (!noted.ok) return noted;
  if (!queue.kept.take(() => noted.value)) return refuse({ code: 'no-room' });
  await queue.handIn(purchase.requestId);
  const standing = find(queue.kept.read(), purchase.requestId)?.standing;
  const ended = endOf(purchase, standing);
  if (!ended.ok || ended.value.kind === 'recorded') queue.putAway(purchase.requestId);
  return ended;
}

function endOf(
  { payFen }: TillPurchase,
  standing: Standing | undefined,
): Result<Ended, TillRefusal> {
  if (standing?.kind === 'refused') return refuse(standing.refusal);
  return standing?.kind === 'done' && standing.answer !== null
    ? accept({ kind: 'recorded', answer: standing.answer })
    : accept({ kind: 'kept', payFen });
}
