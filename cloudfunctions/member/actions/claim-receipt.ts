import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { InputOf } from '../../../shared/contract/contract';
import type { ReceiptRefusal } from '../../../shared/contract/refusals';
import { claimReceipt as contract } from '../../../shared/contract/member/claim-receipt';
import { get } from '../../_lib/cloudbase/documents';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import type { Request } from '../../_lib/members/execute';
import { RECEIPTS_A_DAY, countReceiptTry } from '../../_lib/members/receipt-tries';
import type { StoredMember } from '../../_lib/members/stored';
import type { Claim } from '../../_lib/orders/claim';
import { isClaimable, takeReceipt } from '../../_lib/orders/claim-receipt';
import { creditOrder } from '../../_lib/orders/credit';
import { settleRefundsOf } from '../../_lib/orders/settle-refunds';
import { type Order, orderIdOf } from '../../_lib/orders/stored';
import { type Staff, activeStaff, worksAt } from '../../_lib/till/staff';

type Refusal = ReceiptRefusal | Readonly<{ code: 'request-id-reused' }>;
type Found = Readonly<{ member: StoredMember; order: Order | null; staff: Staff | null }>;
type Asked = Readonly<{ input: InputOf<typeof contract>; request: Request; at: Instant }>;

/** The receipt made the member's own: by this call, or by an earlier try of the same request. */
async function claimOf(found: Found, asked: Asked): Promise<Result<Claim, Refusal>> {
  const { member, order, staff } = found;
  const { input, request, at } = asked;
  if (order?.memberId === member._id && order.request.id === request.id) {
    return order.request.fingerprint === request.fingerprint
      ? accept({ order, isOurs: true, isNew: false })
      : refuse({ code: 'request-id-reused' });
  }
  if (staff !== null && worksAt(staff, input.storeId)) {
    return refuse({ code: 'staff-cannot-claim' });
  }
  return (await countReceiptTry(member, at))
    ? takenNow(found, asked)
    : refuse({ code: 'too-many-receipts', perDay: RECEIPTS_A_DAY });
}

async function takenNow({ member, order }: Found, { input, request, at }: Asked) {
  const claimant = { memberId: member._id, request, at };
  const is = { amountFen: input.amountFen, at };
  const taken = isClaimable(order, is) ? await takeReceipt(order, claimant) : null;
  return taken === null
    ? refuse({ code: 'receipt-not-found' as const })
    : accept({ order: taken, isOurs: true, isNew: true });
}

export const claimReceipt = defineShopperAction(contract, {
  gather: async (asked) => {
    const { input, openid } = asked;
    const [member, order, staff] = await Promise.all([
      ownMembership(asked),
      get<Order>('orders', orderIdOf(input.storeId, input.orderNo)),
      openid === null ? null : activeStaff(openid),
    ]);
    return { member, order, staff };
  },
  run: async ({ input, found: { member, order, staff }, at, programme, request }) => {
    assert(request !== null, 'a claim names its request');
    if (member === null) return notAMember;
    const claimed = await claimOf({ member, order, staff }, { input, request, at });
    if (!claimed.ok) return claimed;
    const { value: claim } = claimed;
    const credited = await creditOrder(programme, member, { claim, actor: self(member) });
    if (credited.ok) await settleRefundsOf(programme, claim.order);
    return credited;
  },
});
