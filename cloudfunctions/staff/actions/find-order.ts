import { accept, refuse } from '../../../shared/domain/kernel/result';
import { findOrder as contract } from '../../../shared/contract/staff/find-order';
import { get } from '../../_lib/cloudbase/documents';
import { orderShown } from '../../_lib/orders/order-shown';
import { type Order, orderIdOf } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';

export const findOrder = defineTillAction(contract, {
  gather: ({ input }) => get<Order>('orders', orderIdOf(input.storeId, input.orderNo)),
  run: async ({ found }) =>
    found === null ? refuse({ code: 'order-not-found' }) : accept(orderShown(found)),
});
