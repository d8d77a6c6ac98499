import type { Instant } from '../../../shared/domain/kernel/instant';
import { change, command as _, find, get } from '../cloudbase/documents';
import type { Actor } from '../door/actor';
import { memberOfId } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { releaseOrder } from '../orders/claim';
import { creditOrder } from '../orders/credit';
import { settleRefund } from '../orders/settle-refund';
import { type Order, isRecorded } from '../orders/stored';
import { programmeAt } from '../programme/published';
import type { Staff } from '../till/staff';

const PAGE = 20;

/** Finishes orders and refunds that were begun and never reached their member, a page at a time. */
export async function sweepOrders(at: Instant): Promise<number> {
  const due = await find<Order>(
    'orders',
    { dueBy: _.lte(at) },
    { order: ['dueBy', 'asc'], limit: PAGE },
  );
  for (const order of due) await sweep(order, at);
  return due.length;
}

async function sweep(order: Order, at: Instant): Promise<void> {
  const unchanged = { _id: order._id, refundedFen: order.refundedFen };
  if (order.memberId === null) {
    await change('orders', { ...unchanged, memberId: null }, { dueBy: _.remove() });
    return;
  }
  const member = await memberOfId(order.memberId);
  if (member === null) return;
  if (order.state === 'claimed') await finishClaim(order, member, at);
  const programme = await programmeAt(at);
  const open = order.refunds.filter(({ refundNo }) => !order.settledRefunds.includes(refundNo));
  for (const refund of open) await settleRefund(programme, member, { order, refund, isNew: false });
  if (order.state === 'claimed' || open.length > 0) return;
  await change('orders', unchanged, { dueBy: _.remove() });
}

/** Credited already, though the relay has yet to mark it. */
const isCredited = ({ _id }: Order, { outbox }: StoredMember): boolean =>
  outbox.flatMap(({ events }) => events).some(isRecorded(_id));

/** A claim by somebody who may not record any more is given back instead. */
async function finishClaim(order: Order, member: StoredMember, at: Instant): Promise<void> {
  const staff = order.staffId === null ? null : await get<Staff>('staff', order.staffId);
  if (staff?.active !== true) {
    if (!isCredited(order, member)) await releaseOrder(order);
    return;
  }
  const actor: Actor = {
    kind: 'staff',
    id: staff._id,
    role: staff.role,
    storeId: order.storeId,
    source: 'wx_trigger',
  };
  const claim = { order, isOurs: true, isNew: false };
  await creditOrder(await programmeAt(at), member, { claim, actor });
}
