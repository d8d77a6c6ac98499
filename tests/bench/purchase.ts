import { type OutputOf } from '../../shared/contract/contract';
import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { mei } from './callers';
import { fresh } from './measured';
import { type Joined, type Shop } from './shop';

const amountFen = 12_300;

/** A purchase as a till asks for it: one line of ¥123, paid already. */
export const purchaseOf = (orderNo: string) => ({
  requestId: `request-${orderNo}`,
  storeId: 's1',
  orderNo,
  lines: [{ category: null, amountFen }],
  payFen: amountFen,
  settled: true,
});

/** A refund of a part of an order, ¥45. */
export const refundOf = (orderId: string) => ({
  requestId: fresh('request'),
  storeId: 's1',
  orderId,
  refundNo: fresh('refund'),
  amountFen: 4_500,
});

/** Scans the member and records a purchase. */
export async function bought(shop: Shop, member: Joined): Promise<OutputOf<typeof recordPurchase>> {
  const ticket = await shop.scanned(member);
  return shop.ask(mei, recordPurchase, { ...purchaseOf(fresh('order')), ticket });
}
