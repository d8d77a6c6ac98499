import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, command as _, find } from '../cloudbase/documents';
import { type Order, orderIdOf } from '../orders/stored';
import type { Imported, Problem } from './import-problems';

type Purchase = Imported['purchases'][number];

/** Orders of imported purchases as they stand: those still to be credited, and what is in the way. */
export type Standing = Readonly<{ open: readonly Purchase[]; problems: readonly Problem[] }>;

/** Which of the purchases are new or were begun by an earlier try, and which belong to another member. */
export async function standingOf(
  memberId: string | null,
  purchases: readonly Purchase[],
): Promise<Standing> {
  const ids = purchases.map(idOf);
  const known =
    ids.length === 0 ? [] : await find<Order>('orders', { _id: _.in(ids) }, { limit: 1000 });
  const byId = new Map(known.map((order) => [order._id, order]));
  return {
    open: purchases.filter((purchase) => isOpen(byId.get(idOf(purchase)))),
    problems: purchases.flatMap((purchase, i) => {
      const order = byId.get(idOf(purchase));
      return order === undefined || order.memberId === memberId
        ? []
        : [{ field: `purchases.${i}.orderNo`, reason: 'order-of-another-member' }];
    }),
  };
}

/** A till's claim is the till's to finish, and a credited order is done. */
const isOpen = (order: Order | undefined): boolean =>
  order === undefined || (order.state === 'claimed' && order.command === null);

/** Creates the orders that are not there yet, in one call where nothing is in the way; false when one is another's now. */
export async function createOrders(
  memberId: string,
  purchases: readonly Purchase[],
  at: Instant,
): Promise<boolean> {
  const orders = purchases.map((purchase) => importedOrder(memberId, purchase, at));
  if (orders.length === 0 || (await add('orders', orders)) === 'added') return true;
  for (const order of orders) await add('orders', order);
  const { open, problems } = await standingOf(memberId, purchases);
  return open.length === purchases.length && problems.length === 0;
}

const idOf = ({ storeId, orderNo }: Purchase): string => orderIdOf(storeId, orderNo);

const importedOrder = (memberId: string, purchase: Purchase, at: Instant): Order => ({
  _id: idOf(purchase),
  memberId,
  storeId: purchase.storeId,
  orderNo: purchase.orderNo,
  staffId: null,
  state: 'claimed',
  on: purchase.on,
  at,
  payFen: purchase.amountFen,
  refundedFen: 0,
  refunds: [],
  settledRefunds: [],
  request: { id: `import-${dayOf(at)}`, fingerprint: '' },
  command: null,
  purchase: null,
  workedUntil: at,
});
