import { dayOf } from '../../../shared/domain/kernel/day';
import type { InputOf } from '../../../shared/contract/contract';
import type { recordPurchase } from '../../../shared/contract/staff/record-purchase';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { requestOf } from '../door/define-action';
import { assert } from '../../../shared/domain/kernel/assert';
import { type Order, SWEPT_AFTER, WORK_FOR, orderIdOf } from './stored';

type Shown = Readonly<{
  memberId: string;
  staffId: string;
  step: number;
  late: boolean;
  boughtAt: Instant;
}>;

/** The order that a till's purchase asks to create. */
export function newOrder(
  input: InputOf<typeof recordPurchase>,
  { memberId, staffId, step, late, boughtAt }: Shown,
  at: Instant,
): Order {
  const request = requestOf('record-purchase', input);
  assert(request !== null, 'a purchase names its request');
  const { storeId, lines, settled, payFen } = input;
  const orderNo = input.orderNo ?? input.requestId;
  const _id = orderIdOf(storeId, orderNo);
  return {
    _id,
    memberId,
    storeId,
    orderNo,
    staffId,
    state: 'claimed',
    on: dayOf(boughtAt),
    at,
    payFen,
    refundedFen: 0,
    refunds: [],
    settledRefunds: [],
    request,
    command: {
      kind: 'record-purchase',
      orderId: _id,
      // What arrives late was paid already, at whatever price the till knew.
      basket: { storeId, lines, settled: settled || late },
      boughtAt,
      payFen,
      ...('coupons' in input && input.coupons.length > 0 ? { coupons: input.coupons } : {}),
      code: { step, late },
      at,
    },
    purchase: null,
    workedUntil: at + WORK_FOR,
    dueBy: at + SWEPT_AFTER,
  };
}
