import { type Day, monthOf } from '../kernel/day';
import type { PurchaseEvent } from '../purchases';

/** The first fen of each band of what was paid and kept of one purchase; the last has no end. */
export const basketBands = [
  0, 1_000, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000, 30_000, 50_000, 100_000,
] as const;

/** One more or one less purchase in a band, and the fen it brings or takes, by month of the purchase. */
export type BasketMove = Readonly<{ month: string; band: number; purchases: number; fen: number }>;

/** The band of what was paid and kept, in fen. */
export const basketBandOf = (fen: number): number =>
  basketBands.filter((from) => fen >= from).length - 1;

/** What an event changes: a refund moves its purchase to the band of what is kept, or out when nothing is. */
export function basketMoves(event: PurchaseEvent): readonly BasketMove[] {
  if (event.kind === 'purchase-recorded') return [counted(event.on, event.payFen, 1)];
  const { purchasedOn, keptFen, refundFen } = event;
  const before = counted(purchasedOn, keptFen + refundFen, -1);
  return keptFen === 0 ? [before] : [before, counted(purchasedOn, keptFen, 1)];
}

const counted = (on: Day, fen: number, times: 1 | -1): BasketMove => ({
  ...{ month: monthOf(on), band: basketBandOf(fen) },
  ...{ purchases: times, fen: times * fen },
});
