import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, change, command as _, get, removeOne } from '../cloudbase/documents';
import { type Order, WORK_FOR } from './stored';

/** Whether the order is this request's own, new or from an earlier try, or somebody else's. */
export type Claim = Readonly<{ order: Order; isOurs: boolean; isNew: boolean }>;

/** Creates the order once. Only the request that created it may credit it. */
export async function claimOrder(order: Order): Promise<Claim> {
  if ((await add('orders', order)) === 'added') return { order, isOurs: true, isNew: true };
  const existing = await get<Order>('orders', order._id);
  if (existing === null) return claimOrder(order);
  const isOurs =
    existing.request.id === order.request.id
    && existing.request.fingerprint === order.request.fingerprint
    && existing.memberId === order.memberId;
  return { order: existing, isOurs, isNew: false };
}

/**
 * Takes over a claim whose call has ended without finishing it. One call at a time works on an order,
 * so that none gives back what another is crediting.
 */
export const takeOver = ({ _id }: Order, at: Instant): Promise<boolean> =>
  change(
    'orders',
    { _id, state: 'claimed', workedUntil: _.lte(at) },
    { workedUntil: at + WORK_FOR },
  );

/** Gives the order number back when the purchase was refused, so that it can be recorded right. */
export function releaseOrder({ _id, request, receipt }: Order): Promise<boolean> {
  const its = { _id, 'request.id': request.id, state: 'claimed' };
  if (receipt === undefined) return removeOne('orders', its);
  // A receipt can be claimed again.
  const unclaimed = { state: 'unclaimed', memberId: null, command: null, dueBy: _.remove() };
  return change('orders', its, unclaimed);
}
