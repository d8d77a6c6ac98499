import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { today as contract } from '../../../shared/contract/staff/today';
import { find } from '../../_lib/cloudbase/documents';
import { orderShown } from '../../_lib/orders/order-shown';
import type { Order } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';

const SHOWN = 100;

export const today = defineTillAction(contract, {
  gather: ({ input, at }) =>
    find<Order>(
      'orders',
      { storeId: input.storeId, on: dayOf(at) },
      { order: ['at', 'desc'], limit: SHOWN + 1 },
    ),
  run: async ({ found, at }) => {
    const shown = found.slice(0, SHOWN);
    return accept({
      day: dayOf(at),
      count: shown.length,
      netFen: sumOf(shown, ({ payFen, refundedFen }) => payFen - refundedFen),
      orders: shown.map(orderShown),
      more: found.length > SHOWN,
    });
  },
});
