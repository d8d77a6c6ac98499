import type { InputOf } from '@shared/contract/contract';
import type { recordPurchase } from '@shared/contract/staff/record-purchase';
import type { TillPurchase } from './model';

/** What is sent for a purchase: the same at every try, as long as its ticket serves. */
export function inputOf(purchase: TillPurchase): InputOf<typeof recordPurchase> {
  const { requestId, storeId, orderNo, lines, payFen, settled, ticket, code, shownAt } = purchase;
  const common = { requestId, storeId, orderNo, lines, payFen, settled };
  return ticket === null ? { ...common, code, shownAt } : { ...common, ticket };
}
