import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { OrderRefusal } from '../../../shared/contract/refusals';
import { change, command as _, get } from '../cloudbase/documents';
import { type Order, type OrderRefund, SWEPT_AFTER } from './stored';

const TRIES = 8;

type Asked = Omit<OrderRefund, 'keptBeforeFen' | 'keptAfterFen'>;
type Entered = Readonly<{ order: Order; refund: OrderRefund; isNew: boolean }>;
type EnterRefusal =
  OrderRefusal | Readonly<{ code: 'busy' }> | Readonly<{ code: 'request-id-reused' }>;

/**
 * Adds a refund to its order, once per refund number and never beyond what was paid. The same
 * request finds its refund there again.
 */
export async function enterRefund(
  found: Order,
  asked: Asked,
): Promise<Result<Entered, EnterRefusal>> {
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

function again(order: Order, known: OrderRefund, asked: Asked): Result<Entered, EnterRefusal> {
  if (known.requestId !== asked.requestId) return refuse({ code: 'refund-number-taken' });
  return known.amountFen === asked.amountFen
    ? accept({ order, refund: known, isNew: false })
    : refuse({ code: 'request-id-reused' });
}

/** Takes a refund off its order again, which is then as it was found. */
export async function withdrawRefund(found: Order, refund: OrderRefund): Promise<void> {
  const { refundNo, amountFen, keptAfterFen } = refund;
  const without = { refundedFen: _.inc(-amountFen), refunds: _.pull({ refundNo }) };
  const its = { _id: found._id, 'refunds.refundNo': refundNo };
  const latest = { ...its, refundedFen: found.payFen - keptAfterFen };
  const alone = await change('orders', latest, { ...without, dueBy: found.dueBy ?? _.remove() });
  // A refund that came later keeps its date with the sweeper.
  if (!alone) await change('orders', its, without);
}
