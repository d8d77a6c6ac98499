import type { Day } from '../kernel/day';
import type { PurchaseEvent, Purchases } from './model';

export function evolve(purchases: Purchases, event: PurchaseEvent): Purchases {
  return event.kind === 'purchase-recorded'
    ? recorded(purchases, event)
    : refunded(purchases, event);
}

type Recorded = Extract<PurchaseEvent, { kind: 'purchase-recorded' }>;
type Refunded = Extract<PurchaseEvent, { kind: 'purchase-refunded' }>;

function recorded(purchases: Purchases, { on, payFen, points }: Recorded): Purchases {
  const { firstOn, lastOn, latest } = purchases;
  const isLatest = latest === null || on >= latest.on;
  const sameDay = latest?.on === on ? latest.points : 0;
  return {
    count: purchases.count + 1,
    netFen: purchases.netFen + payFen,
    firstOn: earliest(firstOn ?? on, on),
    lastOn: latestOf(lastOn ?? on, on),
    latest: isLatest ? { on, points: sameDay + points } : latest,
  };
}

function refunded(purchases: Purchases, event: Refunded): Purchases {
  const { latest } = purchases;
  const onLatest = latest !== null && latest.on === event.purchasedOn;
  return {
    ...purchases,
    count: purchases.count - (event.keptFen === 0 ? 1 : 0),
    netFen: purchases.netFen - event.refundFen,
    latest: onLatest ? { ...latest, points: latest.points - event.points } : latest,
  };
}

const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
const latestOf = (a: Day, b: Day): Day => (a > b ? a : b);
