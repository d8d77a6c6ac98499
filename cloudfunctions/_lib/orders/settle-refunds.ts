import type { Programme } from '../../../shared/domain/programme';
import { memberOfId } from '../members/find-member';
import { settleRefund } from './settle-refund';
import type { Order } from './stored';

/** Takes back what was refunded of a receipt before it was claimed; what fails, the sweeper finishes. */
export async function settleRefundsOf(programme: Programme, order: Order): Promise<void> {
  for (const refund of order.refunds) {
    const member = order.memberId === null ? null : await memberOfId(order.memberId);
    if (member !== null) await settleRefund(programme, member, { order, refund, isNew: false });
  }
}
