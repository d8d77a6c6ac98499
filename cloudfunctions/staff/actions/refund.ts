import { type Result, refuse } from '../../../shared/domain/kernel/result';
import { assert } from '../../../shared/domain/kernel/assert';
import { refund as contract } from '../../../shared/contract/staff/refund';
import { get } from '../../_lib/cloudbase/documents';
import { memberOfId } from '../../_lib/members/find-member';
import type { StoredMember } from '../../_lib/members/stored';
import { enterRefund, withdrawRefund } from '../../_lib/orders/enter-refund';
import { settleRefund } from '../../_lib/orders/settle-refund';
import type { Order } from '../../_lib/orders/stored';
import { defineTillAction } from '../../_lib/till/at-till';
import type { Staff } from '../../_lib/till/staff';

const ownAccount = (staff: Staff, { openid }: StoredMember): Result<never, OwnAccount> | null =>
  openid === staff.openid ? refuse({ code: 'own-account' }) : null;

type OwnAccount = Readonly<{ code: 'own-account' }>;

export const refund = defineTillAction(contract, {
  gather: ({ input }) => get<Order>('orders', input.orderId),
  run: async ({ input, who, found: order, at, programme, actor }) => {
    if (order?.storeId !== input.storeId) return refuse({ code: 'order-not-found' });
    const { requestId, refundNo, amountFen } = input;
    const [entered, member] = await Promise.all([
      enterRefund(order, { requestId, refundNo, amountFen, at, actor }),
      memberOfId(order.memberId),
    ]);
    if (!entered.ok) return entered;
    assert(member !== null, 'an order belongs to a member');
    const settled =
      ownAccount(who, member) ?? (await settleRefund(programme, member, entered.value));
    if (settled.ok) return settled;
    const { refusal } = settled;
    if (refusal.code !== 'busy' && entered.value.isNew) {
      await withdrawRefund(order, entered.value.refund);
    }
    return refuse(refusal);
  },
});
