import type { Instant } from '../../../shared/domain/kernel/instant';
import { change, command as _ } from '../cloudbase/documents';
import type { Request } from '../members/execute';
import { type Order, type RecordPurchase, SWEPT_AFTER, WORK_FOR } from './stored';

type Claimant = Readonly<{ memberId: string; request: Request; at: Instant }>;

/** Whether an order is a receipt over this amount that can be claimed now; anything else is none. */
export const isClaimable = (
  order: Order | null,
  { amountFen, at }: Readonly<{ amountFen: number; at: Instant }>,
): order is Order =>
  order?.state === 'unclaimed'
  && order.payFen === amountFen
  && order.refundedFen < order.payFen
  && at < (order.receipt?.claimableUntil ?? 0);

/** Makes a receipt the member's order, once; null when somebody else came first. */
export async function takeReceipt(
  found: Order,
  { memberId, request, at }: Claimant,
): Promise<Order | null> {
  const { _id, storeId, payFen, receipt } = found;
  const command: RecordPurchase = {
    kind: 'record-purchase',
    orderId: _id,
    basket: { storeId, lines: receipt?.lines ?? [], settled: true },
    // Priced by the day it was bought on.
    boughtAt: found.at,
    payFen,
    code: null,
    at,
  };
  const state = 'claimed' as const;
  const due = { workedUntil: at + WORK_FOR, dueBy: at + SWEPT_AFTER };
  const taken = await change(
    'orders',
    { _id, state: 'unclaimed' },
    { memberId, state, ...due, request: _.set(request), command: _.set(command) },
  );
  return taken ? { ...found, memberId, state, ...due, request, command } : null;
}
