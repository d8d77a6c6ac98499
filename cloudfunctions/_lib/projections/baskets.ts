import { basketBands, basketMoves } from '../../../shared/domain/behaviour';
import type { MemberEvent } from '../../../shared/domain/members';
import type { PurchaseEvent } from '../../../shared/domain/purchases';
import type { Counts, Projected, Projection } from './projection';

const isPurchase = (event: MemberEvent): event is PurchaseEvent =>
  event.kind === 'purchase-recorded' || event.kind === 'purchase-refunded';

/** Purchases by what was paid and kept, a document for each month of the purchase. */
export const baskets: Projection = {
  name: 'baskets',
  increments: ({ events }) =>
    events
      .filter(isPurchase)
      .flatMap(basketMoves)
      .flatMap(({ month, band, purchases, fen }) => [
        { key: month, path: `${band}.purchases`, by: purchases },
        { key: month, path: `${band}.fen`, by: fen },
      ]),
  recounted: null,
};

/** The bands of some months together. */
export const bandsOf = (months: readonly Projected[]) =>
  basketBands.map((fromFen, band) => {
    const counts = months.map(({ counts: of }) => (of[band] ?? {}) as Counts);
    const sum = (name: string) => counts.reduce((all, of) => all + Number(of[name] ?? 0), 0);
    return {
      ...{ fromFen, beforeFen: basketBands[band + 1] ?? null },
      ...{ purchases: sum('purchases'), fen: sum('fen') },
    };
  });
