import type { Instant } from '../../../shared/domain/kernel/instant';
import type { StockItem } from '../../../shared/domain/stock';
import { glimpse } from './outlook';

type Left = ReadonlyMap<string, number>;

/** What is left of limited items, about now. */
export const leftOf = (stock: readonly (StockItem | null)[], at: Instant): Promise<Left> =>
  glimpse(
    stock.filter((item) => item !== null),
    at,
  );

/** How a screen is told whether a member can have one: what is left, and what stands in the way first. */
export function availabilityOf<Refusal extends Readonly<{ code: string }>>(
  stock: StockItem | null,
  left: Left,
  refusal: Refusal | null,
) {
  const some = stock === null ? null : (left.get(stock.item) ?? 0);
  const soldOut = some === 0 ? ({ code: 'sold-out' } as const) : null;
  return { left: some, whyNot: refusal ?? soldOut };
}
