import * as v from 'valibot';

/** A recorded purchase as the store sees it. */
export const order = v.object({
  orderId: v.string(),
  on: v.string(),
  at: v.number(),
  state: v.string(),
  payFen: v.number(),
  refundedFen: v.number(),
  refunds: v.array(v.object({ refundNo: v.string(), amountFen: v.number(), at: v.number() })),
});
