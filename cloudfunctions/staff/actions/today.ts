import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { today as contract } from '../../../shared/contract/staff/today';
import { count, find } from '../../_lib/cloudbase/documents';
import { askedAt } from '../../_lib/follow-ups/asked';
import { orderShown } from '../../_lib/orders/order-shown';
import type { Order } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';

const SHOWN = 100;

export const today = defineTillAction(contract, {
  gather: async ({ input: { storeId }, at }) => {
    const [found, followUps] = await Promise.all([
      find<Order>(
        'orders',
        { storeId, on: dayOf(at) },
        { order: ['at', 'desc'], limit: SHOWN + 1 },
      ),
      count('members', askedAt(storeId)),
    ]);
    return { found, followUps };
  },
  run: async ({ found: { found, followUps }, at }) => {
    const shown = found.slice(0, SHOWN);
    return accept({
      day: dayOf(at),
      count: shown.length,
      netFen: sumOf(shown, ({ payFen, refundedFen }) => payFen - refundedFen),
      orders: shown.map(orderShown),
      more: found.length > SHOWN,
      followUps,
    });
  },
});
