import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { OrderRefusal } from '../../../shared/contract/refusals';
import { change, command as _, get } from '../cloudbase/documents';
import { type Order, type OrderRefund, SWEPT_AFTER } from './stored';

const TRIES = 8;

type Asked = Omit<OrderRefund, 'keptBeforeFen' | 'keptAfterFen'>;
type Entered = Readonly<{ order: Order; refund: OrderRefund; isNew: boolean }>;

/**
 * Adds a refund to its order, once per refund number and never beyond what was paid. The same
 * request finds its refund there again.
 */
export async function enterRefund(
  found: Order,
  asked: Asked,
): Promise<Result<Entered, OrderRefusal | Readonly<{ code: 'busy' }>>> {
  let order = found;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = order.refunds.find(({ refundNo }) => refundNo === asked.refundNo);
    if (known !== undefined) return again(order, known, asked);
    const keptBeforeFen = order.payFen - order.refundedFen;
    if (asked.amountFen > keptBeforeFen) {
      return refuse({ code: 'refund-exceeds-purchase', leftFen: keptBeforeFen });
    }
    const refund = { ...asked, keptBeforeFen, keptAfterFen: keptBeforeFen - asked.amountFen };
    if (await entered(order, refund)) return accept({ order, refund, isNew: true });
    const latest = await get<Order>('orders', order._id);
    if (latest === null) return refuse({ code: 'order-not-found' });
    order = latest;
  }
  return refuse({ code: 'busy' });
}

/** The order must be as it was read: its refunded sum tells, as every refund raises it. */
const entered = ({ _id, refundedFen }: Order, refund: OrderRefund): Promise<boolean> =>
  change(
    'orders',
    { _id, refundedFen },
    {
      refundedFen: _.inc(refund.amountFen),
      refunds: _.push([refund]),
      dueBy: refund.at + SWEPT_AFTER,
    },
  );

function again(order: Order, known: OrderRefund, asked: Asked): Result<Entered, OrderRefusal> {
  const same = known.requestId === asked.requestId && known.amountFen === asked.amountFen;
  return same
    ? accept({ order, refund: known, isNew: false })
    : refuse({ code: 'refund-number-taken' });
}

/** Takes a refund off again whose purchase has not reached the member yet. */
export const withdrawRefund = ({ _id }: Order, refund: OrderRefund): Promise<boolean> =>
  change(
    'orders',
    { _id, 'refunds.refundNo': refund.refundNo },
    { refundedFen: _.inc(-refund.amountFen), refunds: _.pull({ refundNo: refund.refundNo }) },
  );
