import type { recordPurchase } from '@shared/contract/staff/record-purchase';
import type { Given } from '@/api/line';
import type { TillPurchase } from './model';

/** What is sent for a purchase: the same at every try, as long as its ticket serves. */
export function inputOf(purchase: TillPurchase): Given<typeof recordPurchase> {
  const { requestId, storeId, orderNo, payFen, settled, ticket, code, shownAt } = purchase;
  const lines = purchase.lines.map((line) => ({ ...line }));
  const common = { requestId, storeId, orderNo, lines, payFen, settled };
  const coupons = [...(purchase.coupons ?? [])];
  return ticket === null ? { ...common, code, shownAt } : { ...common, ticket, coupons };
}
