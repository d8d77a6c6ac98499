import { dayOf } from '../../../shared/domain/kernel/day';
import { HOUR, type Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { InputOf } from '../../../shared/contract/contract';
import type { recordReceipt } from '../../../shared/contract/staff/record-receipt';
import type { Request } from '../members/execute';
import { type Order, orderIdOf } from './stored';

const CLAIMABLE_FOR = 24 * HOUR;

/** The order of somebody who showed no code: whoever has the receipt may claim it for a day. */
export function newReceipt(
  { storeId, orderNo, lines }: InputOf<typeof recordReceipt>,
  { request, staffId, at }: Readonly<{ request: Request; staffId: string; at: Instant }>,
): Order {
  return {
    _id: orderIdOf(storeId, orderNo),
    memberId: null,
    storeId,
    orderNo,
    staffId,
    state: 'unclaimed',
    on: dayOf(at),
    at,
    payFen: sumOf(lines, ({ amountFen }) => amountFen),
    refundedFen: 0,
    refunds: [],
    settledRefunds: [],
    request,
    receipt: { request, lines, claimableUntil: at + CLAIMABLE_FOR },
    command: null,
    purchase: null,
    workedUntil: at,
  };
}
