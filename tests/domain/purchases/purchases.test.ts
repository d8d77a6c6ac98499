import {
  type PurchaseEvent,
  evolvePurchases,
  noPurchases,
  pointsEarnedOn,
} from '../../../shared/domain/purchases';
import { daysAfter, monday, tuesday } from '../../support/calendar';

const terms = { listFen: 5_000, weight: 5e6, growthPermille: 1000, capPoints: 5000, rules: [] };
const bought = (on: string, points = 50): PurchaseEvent => ({
  kind: 'purchase-recorded',
  orderId: `store-1:${on}`,
  storeId: 'store-1',
  on,
  listFen: 5_000,
  payFen: 4_900,
  terms,
  points,
  growth: 49,
  growthOn: on,
  pointsExpireAt: 0,
});
const refunded = (on: string, [keptFen, points]: readonly [number, number]): PurchaseEvent => ({
  kind: 'purchase-refunded',
  orderId: `store-1:${on}`,
  refundNo: '1',
  on: '2026-04-01',
  purchasedOn: on,
  refundFen: 4_900 - keptFen,
  keptFen,
  points,
  growth: 0,
});
const purchases = (...events: readonly PurchaseEvent[]) =>
  events.reduce(evolvePurchases, noPurchases);

describe('What a member has bought', () => {
  it('adds up what was paid, not the list price', () => {
    expect(purchases(bought(monday), bought(tuesday))).toMatchObject({ count: 2, netFen: 9_800 });
  });

  it('knows the first and the last day, in whatever order purchases arrive', () => {
    const days = { firstOn: monday, lastOn: tuesday };
    expect(purchases(bought(monday), bought(tuesday))).toMatchObject(days);
    expect(purchases(bought(tuesday), bought(monday))).toMatchObject(days);
  });

  it.each([
    [4_900, 1],
    [1, 1],
    [0, 0],
  ])('counts a purchase of which %i fen are kept %i times', (keptFen, count) => {
    const { count: counted, netFen } = purchases(bought(monday), refunded(monday, [keptFen, 0]));
    expect([counted, netFen]).toEqual([count, keptFen]);
  });

  it('earned so many points on a day, less what refunds took back', () => {
    const held = purchases(
      bought(monday),
      bought(monday),
      refunded(monday, [0, 20]),
      bought(tuesday),
    );
    expect([pointsEarnedOn(held, monday), pointsEarnedOn(held, tuesday)]).toEqual([80, 50]);
    expect(pointsEarnedOn(held, daysAfter(monday, -1))).toBe(0);
  });

  it('remembers the points of the eight latest days only', () => {
    const days = Array.from({ length: 9 }, (_, n) => bought(daysAfter(monday, n)));
    const held = purchases(...days);
    expect(held.recent).toHaveLength(8);
    expect([pointsEarnedOn(held, monday), pointsEarnedOn(held, tuesday)]).toEqual([0, 50]);
  });
});
