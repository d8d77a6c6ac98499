import { couponCosts as costsOf } from '../../../shared/domain/books';
import type { CouponEvent } from '../../../shared/domain/coupons';
import { dayOf } from '../../../shared/domain/kernel/day';
import type { MemberEvent } from '../../../shared/domain/members';
import type { PurchaseEvent } from '../../../shared/domain/purchases';
import { entriesOfDay } from './entries-of';
import type { Monthly } from './months';
import type { Counts, Projection } from './projection';

type Costing = CouponEvent | PurchaseEvent;

const isCosting = ({ kind }: MemberEvent): boolean =>
  kind.startsWith('coupon-') || kind === 'purchase-refunded';

/** What coupons cost by campaign, coupon, cause and store, a document for each day of the entry. */
export const couponCosts: Projection = {
  name: 'coupon-costs',
  increments: ({ at, events }) =>
    events
      .filter((event): event is Costing => isCosting(event))
      .flatMap(costsOf)
      .flatMap(({ campaign, definition, cause, storeId, ...counted }) =>
        Object.entries(counted).map(([what, by]) => ({
          key: dayOf(at),
          path: [campaign, definition, cause, storeId, what].join('.'),
          by,
        })),
      ),
  recounted: { entriesOf: entriesOfDay, reads: ['at', 'events'] },
};

/** The costs of a month, a row for each campaign, coupon, cause and store. */
export function costRowsOf({ month, counts }: Monthly) {
  return under(counts).flatMap(([campaign, definitions]) =>
    under(definitions).flatMap(([definition, causes]) =>
      under(causes).flatMap(([cause, stores]) =>
        under(stores).map(([storeId, { fen = 0, times = 0 }]) => ({
          ...{ month, campaign, definition, cause, storeId },
          ...{ fen: Number(fen), times: Number(times) },
        })),
      ),
    ),
  );
}

const under = (counts: Counts): readonly (readonly [string, Counts])[] =>
  Object.entries(counts).flatMap(([name, value]) =>
    typeof value === 'number' ? [] : [[name, value] as const],
  );
