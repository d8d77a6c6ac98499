import {
  type MemberCommand,
  type MemberEvent,
  buyerOf,
  passTime,
} from '../../shared/domain/members';
import type { Member } from '../../shared/domain/members';
import type { Programme } from '../../shared/domain/programme';
import { type Basket, quote } from '../../shared/domain/quote';
import { dayOf } from '../../shared/domain/kernel/day';

export type Recorded = Extract<MemberEvent, { kind: 'purchase-recorded' }>;

/** Tea for so many yuan at the first store. */
export const basketOf = (yuan: number, settled = true): Basket => ({
  storeId: 'store-1',
  lines: [{ category: 'tea', amountFen: yuan * 100 }],
  settled,
});

/** A purchase whose price was settled elsewhere, so the amount is what is paid. */
export const purchase = (
  orderId: string,
  yuan: number,
  { at, boughtAt = at }: Readonly<{ at: number; boughtAt?: number }>,
): Extract<MemberCommand, { kind: 'record-purchase' }> => ({
  kind: 'record-purchase',
  orderId: `store-1:${orderId}`,
  basket: basketOf(yuan),
  boughtAt,
  payFen: yuan * 100,
  code: null,
  at,
});

/** What the till shows for a basket at this instant. */
export const quoted = (
  programme: Programme,
  stored: Member,
  { basket, at }: Readonly<{ basket: Basket; at: number }>,
) => {
  const { member } = passTime(programme, stored, at);
  return quote(programme.earn, buyerOf(programme, member, dayOf(at)), { basket, at });
};

export const isRecorded = (event: MemberEvent): event is Recorded =>
  event.kind === 'purchase-recorded';

/** Gives back a part of a recorded purchase, named by what was kept before and is kept after, in fen. */
export const refund = (
  recorded: Recorded,
  [keptBeforeFen, keptAfterFen]: readonly [number, number],
  at: number,
): MemberCommand => ({
  kind: 'refund-purchase',
  purchase: recorded,
  refundNo: `refund-${keptAfterFen}`,
  keptBeforeFen,
  keptAfterFen,
  at,
});
