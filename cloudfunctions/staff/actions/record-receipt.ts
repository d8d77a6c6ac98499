import { assert } from '../../../shared/domain/kernel/assert';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import { recordReceipt as contract } from '../../../shared/contract/staff/record-receipt';
import { add, get } from '../../_lib/cloudbase/documents';
import { newReceipt } from '../../_lib/orders/new-receipt';
import { type Order, orderIdOf } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';
import { countReceipt } from '../../_lib/till/receipts-recorded';

type Recorded = Result<
  Readonly<{ orderId: string; payFen: number; claimableUntil: number }>,
  Readonly<{ code: 'order-already-recorded' }> | Readonly<{ code: 'request-id-reused' }>
>;

/** What stands under the order's number now, told to the request that asked to record it. */
function recordedAs(there: Order | null, asked: Order): Recorded {
  const receipt = there?.receipt;
  if (receipt?.request.id !== asked.request.id) return refuse({ code: 'order-already-recorded' });
  if (receipt.request.fingerprint !== asked.request.fingerprint) {
    return refuse({ code: 'request-id-reused' });
  }
  const { _id: orderId, payFen } = asked;
  return accept({ orderId, payFen, claimableUntil: receipt.claimableUntil });
}

export const recordReceipt = defineTillAction(contract, {
  gather: ({ input: { storeId, orderNo } }) => get<Order>('orders', orderIdOf(storeId, orderNo)),
  run: async ({ input, who, found, at, programme, request }) => {
    assert(request !== null, 'a receipt names its request');
    const order = newReceipt(input, { request, staffId: who._id, at });
    const { purchaseFen: maxFen, receiptsPerDay: perDay } = programme.limits;
    if (order.payFen > maxFen) return refuse({ code: 'amount-too-large', maxFen });
    if (found !== null) return recordedAs(found, order);
    if (!(await countReceipt(who, perDay, at))) {
      return refuse({ code: 'receipts-of-the-day-recorded', perDay });
    }
    const added = await add('orders', order);
    return recordedAs(added === 'added' ? order : await get<Order>('orders', order._id), order);
  },
});
