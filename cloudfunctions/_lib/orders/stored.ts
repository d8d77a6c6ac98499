import type { Day } from '../../../shared/domain/kernel/day';
import { type Instant, MINUTE } from '../../../shared/domain/kernel/instant';
import type { MemberCommand, MemberEvent } from '../../../shared/domain/members';
import type { Actor } from '../door/actor';
import type { Request } from '../members/execute';

export type RecordPurchase = Extract<MemberCommand, { kind: 'record-purchase' }>;
export type PurchaseRecorded = Extract<MemberEvent, { kind: 'purchase-recorded' }>;

/** A refund as the order knows it; what was kept before and after it never changes again. */
export type OrderRefund = Readonly<{
  refundNo: string;
  amountFen: number;
  keptBeforeFen: number;
  keptAfterFen: number;
  at: Instant;
  actor: Actor;
  requestId: string;
}>;

/** A sale without a member: what was recorded, by which request, and until when it can be claimed. */
export type Receipt = Readonly<{
  request: Request;
  lines: RecordPurchase['basket']['lines'];
  claimableUntil: Instant;
}>;

/**
 * One purchase of one member, created once under the store's order number before the member is
 * credited. `claimed` until the relay has seen the member's entry; then `credited`, and it knows the
 * terms it earned by.
 */
export type Order = Readonly<{
  _id: string;
  /** Null while a receipt has not been claimed. */
  memberId: string | null;
  storeId: string;
  orderNo: string;
  staffId: string | null;
  state: 'unclaimed' | 'claimed' | 'credited';
  on: Day;
  at: Instant;
  payFen: number;
  refundedFen: number;
  refunds: readonly OrderRefund[];
  /** Numbers of the refunds whose effect on the member the relay has seen. */
  settledRefunds: readonly string[];
  request: Request;
  /** What was sold to somebody who showed no code; absent for other orders. */
  receipt?: Receipt;
  /** What crediting it asks of the member; null for imported history. */
  command: RecordPurchase | null;
  purchase: PurchaseRecorded | null;
  /** Until then the call that claimed it may be at work on it, and no other call credits it. */
  workedUntil: Instant;
  /** When the sweeper looks whether everything about it has reached the member; absent once it has. */
  dueBy?: Instant;
}>;

/** Longer than any door may run: whoever claimed an order has ended by then. */
export const WORK_FOR = 25_000;

/** A till's retry comes long before the sweeper. */
export const SWEPT_AFTER = 10 * MINUTE;

export const orderIdOf = (storeId: string, orderNo: string): string => `${storeId}:${orderNo}`;

export const isRecorded =
  (orderId: string) =>
  (event: MemberEvent): event is PurchaseRecorded =>
    event.kind === 'purchase-recorded' && event.orderId === orderId;
