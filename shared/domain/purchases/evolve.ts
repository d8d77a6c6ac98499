import type { Day } from '../kernel/day';
import type { PurchaseEvent, Purchases } from './model';
import { pointsEarnedOn } from './queries';

/** Purchase days remembered: more than a till without network is late. */
const REMEMBERED = 8;

export function evolve(purchases: Purchases, event: PurchaseEvent): Purchases {
  return event.kind === 'purchase-recorded'
    ? recorded(purchases, event)
    : refunded(purchases, event);
}

type Recorded = Extract<PurchaseEvent, { kind: 'purchase-recorded' }>;
type Refunded = Extract<PurchaseEvent, { kind: 'purchase-refunded' }>;

function recorded(purchases: Purchases, { on, payFen, points }: Recorded): Purchases {
  const { firstOn, lastOn, recent } = purchases;
  const today = { on, points: pointsEarnedOn(purchases, on) + points };
  return {
    count: purchases.count + 1,
    netFen: purchases.netFen + payFen,
    firstOn: earliest(firstOn ?? on, on),
    lastOn: latestOf(lastOn ?? on, on),
    recent: [...recent.filter((day) => day.on !== on), today]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .slice(-REMEMBERED),
  };
}

function refunded(purchases: Purchases, event: Refunded): Purchases {
  const { purchasedOn, points } = event;
  return {
    ...purchases,
    count: purchases.count - (event.keptFen === 0 ? 1 : 0),
    netFen: purchases.netFen - event.refundFen,
    recent: purchases.recent.map((day) =>
      day.on === purchasedOn ? { ...day, points: day.points - points } : day,
    ),
  };
}

const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
const latestOf = (a: Day, b: Day): Day => (a > b ? a : b);
