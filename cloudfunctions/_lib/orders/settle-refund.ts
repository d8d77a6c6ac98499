import { assert } from '../../../shared/domain/kernel/assert';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import { type Member, growthHeld } from '../../../shared/domain/members';
import { balance } from '../../../shared/domain/points';
import { pointsFor } from '../../../shared/domain/quote';
import type { Programme } from '../../../shared/domain/programme';
import { get } from '../cloudbase/documents';
import { answered, execute } from '../members/execute';
import type { StoredMember } from '../members/stored';
import { type Order, type OrderRefund, type PurchaseRecorded, isRecorded } from './stored';

export type Refunded = Readonly<{
  keptFen: number;
  pointsReversed: number;
  balance: number;
  debt: number;
  growth: number;
  tier: string;
}>;

type SettleRefusal =
  | Readonly<{ code: 'busy' }>
  | Readonly<{ code: 'request-id-reused' }>
  | Readonly<{ code: 'purchase-not-settled' }>;

/** Takes back from the member what the refunded part earned, once, however often it is asked. */
export async function settleRefund(
  programme: Programme,
  stored: StoredMember,
  { order, refund, isNew }: Readonly<{ order: Order; refund: OrderRefund; isNew: boolean }>,
): Promise<Result<Refunded, SettleRefusal>> {
  const latest = order.purchase === null || !isNew ? await newest(stored, order) : order;
  const purchase = latest.purchase;
  if (purchase === null) return refuse({ code: 'purchase-not-settled' });
  const { refundNo, amountFen, keptBeforeFen, keptAfterFen, at, actor } = refund;
  const request = { id: refund.requestId, fingerprint: `${order._id}/${refundNo}/${amountFen}` };
  const refundedAs = (member: Member): Refunded => ({
    keptFen: keptAfterFen,
    pointsReversed:
      pointsFor(purchase.terms, keptBeforeFen) - pointsFor(purchase.terms, keptAfterFen),
    balance: balance(member.points, at),
    debt: member.points.debt,
    growth: growthHeld(programme, member, at),
    tier: member.tier.standing.tier,
  });
  if (answered(stored, request) === null && isSettled(stored, latest, refundNo)) {
    return accept(refundedAs(stored.state));
  }
  const settled = await execute(stored, {
    programme,
    act: { at, action: 'refund', actor },
    request,
    command: { kind: 'refund-purchase', purchase, refundNo, keptBeforeFen, keptAfterFen, at },
    answer: ({ member }) => refundedAs(member),
  });
  if (settled.ok) return settled;
  const { code } = settled.refusal;
  assert(code === 'busy' || code === 'request-id-reused', 'taking back leaves a debt, never a no');
  return refuse({ code });
}

/** The order with its purchase: from the member's outbox, or from the order the relay has marked since. */
async function newest(stored: StoredMember, order: Order): Promise<Order> {
  const waiting: PurchaseRecorded | undefined = stored.outbox
    .flatMap(({ events }) => events)
    .find(isRecorded(order._id));
  const latest = waiting === undefined ? await get<Order>('orders', order._id) : null;
  return { ...(latest ?? order), purchase: waiting ?? latest?.purchase ?? order.purchase };
}

const isSettled = ({ outbox }: StoredMember, order: Order, refundNo: string): boolean =>
  order.settledRefunds.includes(refundNo)
  || outbox
    .flatMap(({ events }) => events)
    .some(
      (event) =>
        event.kind === 'purchase-refunded'
        && event.orderId === order._id
        && event.refundNo === refundNo,
    );
