import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { assert } from '../../../shared/domain/kernel/assert';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { Member, MemberRefusal } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { now } from '../clock';
import { get } from '../cloudbase/documents';
import type { Actor } from '../door/actor';
import { answered, execute } from '../members/execute';
import { memberOfId } from '../members/find-member';
import { standingOf } from '../members/outcome';
import type { StoredMember } from '../members/stored';
import { type Claim, releaseOrder, takeOver } from './claim';
import { type Order, type PurchaseRecorded, isRecorded } from './stored';

export type Credited = Readonly<{
  orderId: string;
  payFen: number;
  pointsEarned: number;
  balance: number;
  growth: number;
  tier: string;
}>;

const TRIES = 8;

type CreditRefusal =
  MemberRefusal | Readonly<{ code: 'busy' }> | Readonly<{ code: 'request-id-reused' }>;

/**
 * Credits a claimed order to its member, once, however often it is asked: by the call that claimed it,
 * by the till's retry, or by the sweeper that finds it unfinished. A refusal gives the order number
 * back.
 */
export async function creditOrder(
  programme: Programme,
  stored: StoredMember,
  { claim: { order, isNew }, actor }: Readonly<{ claim: Claim; actor: Actor }>,
): Promise<Result<Credited, CreditRefusal>> {
  if (isNew) return credit(programme, stored, { order, actor });
  let member = stored;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const done = await alreadyCredited(programme, member, order);
    if (done !== null) return accept(done);
    if (await takeOver(order, now())) return credit(programme, member, { order, actor });
    await wait(randomInt(20, 60 * (tries + 1)));
    member = (await memberOfId(member._id)) ?? member;
  }
  return refuse({ code: 'busy' });
}

async function credit(
  programme: Programme,
  stored: StoredMember,
  { order, actor }: Readonly<{ order: Order; actor: Actor }>,
): Promise<Result<Credited, CreditRefusal>> {
  const { command } = order;
  assert(command !== null, 'a claimed order says what it asks');
  const credited = await execute(stored, {
    programme,
    act: { at: command.at, action: 'record-purchase', actor },
    request: order.request,
    command,
    answer: ({ member, events }) => {
      const purchase = events.find(isRecorded(order._id));
      assert(purchase !== undefined, 'a credited order is recorded');
      return creditedAs(programme, member, { order, purchase });
    },
  });
  if (!credited.ok && credited.refusal.code !== 'busy') await releaseOrder(order);
  return credited;
}

/** What became of an order that was credited before, even if the member has forgotten the request. */
async function alreadyCredited(
  programme: Programme,
  stored: StoredMember,
  order: Order,
): Promise<Credited | null> {
  const remembered = answered<Credited>(stored, order.request);
  if (remembered?.ok === true) return remembered.value;
  const waiting = stored.outbox.flatMap(({ events }) => events).find(isRecorded(order._id));
  // The relay marks the order before it empties the outbox, so one of the two still knows.
  const purchase = waiting ?? (await get<Order>('orders', order._id))?.purchase ?? null;
  return purchase === null ? null : creditedAs(programme, stored.state, { order, purchase });
}

const creditedAs = (
  programme: Programme,
  member: Member,
  { order, purchase }: Readonly<{ order: Order; purchase: PurchaseRecorded }>,
): Credited => ({
  orderId: order._id,
  payFen: order.payFen,
  pointsEarned: purchase.points,
  ...standingOf(programme, member, order.at),
});
