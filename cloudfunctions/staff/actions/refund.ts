import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import { assert } from '../../../shared/domain/kernel/assert';
import { refund as contract } from '../../../shared/contract/staff/refund';
import { get } from '../../_lib/cloudbase/documents';
import { memberOfId } from '../../_lib/members/find-member';
import type { StoredMember } from '../../_lib/members/stored';
import { enterRefund, withdrawRefund } from '../../_lib/orders/enter-refund';
import { settleRefund } from '../../_lib/orders/settle-refund';
import type { Order, OrderRefund } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';
import type { Staff } from '../../_lib/till/staff';

const ownAccount = (staff: Staff, { openid }: StoredMember): Result<never, OwnAccount> | null =>
  openid === staff.openid ? refuse({ code: 'own-account' }) : null;

type Entered = Readonly<{ refund: OrderRefund; isNew: boolean }>;
type OwnAccount = Readonly<{ code: 'own-account' }>;

/** Nobody has earned anything by a receipt that is not claimed; who claims it earns by what is kept. */
const ofNobody = ({ keptAfterFen: keptFen }: OrderRefund) => ({
  ...{ keptFen, pointsReversed: 0, balance: 0, debt: 0, growth: 0 },
  tier: '',
});

/** Whoever the order belongs to: a receipt that is not claimed is nobody's. */
async function memberOf({ memberId }: Order): Promise<StoredMember | null> {
  if (memberId === null) return null;
  const member = await memberOfId(memberId);
  assert(member !== null, 'an order belongs to a member');
  return member;
}

/** A refund that this call entered and that is refused was never there. */
async function takeOff(order: Order, { refund: entered, isNew }: Entered): Promise<void> {
  if (isNew) await withdrawRefund(order, entered);
}

export const refund = defineTillAction(contract, {
  gather: ({ input }) => get<Order>('orders', input.orderId),
  run: async ({ input, who, found: order, at, programme, actor }) => {
    if (order?.storeId !== input.storeId) return refuse({ code: 'order-not-found' });
    const { requestId, refundNo, amountFen } = input;
    const [entered, member] = await Promise.all([
      enterRefund(order, { requestId, refundNo, amountFen, at, actor }),
      memberOf(order),
    ]);
    if (!entered.ok) return entered;
    if (member === null) return accept(ofNobody(entered.value.refund));
    const settled =
      ownAccount(who, member) ?? (await settleRefund(programme, member, entered.value));
    if (!settled.ok && settled.refusal.code !== 'busy') await takeOff(order, entered.value);
    return settled;
  },
});
