import type { Order } from './stored';

/** An order as the store is shown it. */
export const orderShown = (order: Order) => ({
  orderId: order._id,
  on: order.on,
  at: order.at,
  state: order.state,
  payFen: order.payFen,
  refundedFen: order.refundedFen,
  refunds: order.refunds.map(({ refundNo, amountFen, at }) => ({ refundNo, amountFen, at })),
});
