import {
  type PointsEvent,
  balance,
  nextToExpire,
  pendingPoints,
  pointsDueAt,
} from '../../../shared/domain/points';
import { evolvePoints, noPoints } from '../../../shared/domain/points';
import { clock, midnight } from '../../support/calendar';
import { givenPoints as given } from '../../support/given';

const may1 = clock('2026-05-01');
const june1 = midnight('2026-06-01');
const newYear = midnight('2028-01-01');
const gift = { kind: 'adjustment', reason: 'welcome' } as const;
const order = { kind: 'purchase', orderId: 'store-1:a' } as const;

const earned = (points: number, expiresAt: number): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: gift,
  maturesAt: null,
  expiresAt,
});
const waiting = (points: number, maturesAt: number): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: order,
  maturesAt,
  expiresAt: newYear,
});
const owing = (owed: number): PointsEvent => ({
  kind: 'points-reversed',
  points: owed,
  source: 'store-1:old',
  fromPending: 0,
  draws: [],
  owed,
  cause: { kind: 'refund', orderId: 'store-1:old', refundNo: '1' },
});
const accountAfter = (...events: readonly PointsEvent[]) => events.reduce(evolvePoints, noPoints);

describe('Earning points', () => {
  const earn = { kind: 'earn-points', cause: gift, maturesAt: may1, at: may1 } as const;

  it('makes them redeemable at once when they need not mature', () => {
    given()
      .when({ ...earn, points: 80, expiresAt: june1 })
      .then(earned(80, june1));
  });

  it('lets them wait when they mature later, even by a millisecond', () => {
    given()
      .when({ ...earn, cause: order, points: 80, maturesAt: may1 + 1, expiresAt: newYear })
      .then(waiting(80, may1 + 1));
    given()
      .when({ ...earn, cause: order, points: 80, maturesAt: may1, expiresAt: newYear })
      .then({ ...waiting(80, may1), maturesAt: null } as PointsEvent);
  });

  it('writes nothing for no points', () => {
    given()
      .when({ ...earn, points: 0, expiresAt: may1 })
      .thenNothing();
  });

  it.each([may1 - 1, may1])('refuses points that would never be redeemable (%i)', (expiresAt) => {
    given()
      .when({ ...earn, points: 1, expiresAt })
      .thenRefused({ code: 'expiry-not-in-future' });
  });

  it('accepts points that live for one millisecond', () => {
    given()
      .when({ ...earn, points: 1, expiresAt: may1 + 1 })
      .then(earned(1, may1 + 1));
  });

  it('refuses points that would expire the instant they mature', () => {
    given()
      .when({ ...earn, points: 1, maturesAt: june1, expiresAt: june1 })
      .thenRefused({ code: 'expiry-not-in-future' });
  });

  it.each([
    [29, 29],
    [30, 30],
    [31, 30],
  ])('repays debt first: of %i points earned, %i repay a debt of 30', (points, repaid) => {
    given(owing(30))
      .when({ ...earn, points, expiresAt: june1 })
      .then({ ...earned(points, june1), repaid } as PointsEvent);
    const account = accountAfter(owing(30), { ...earned(points, june1), repaid } as PointsEvent);
    expect([account.debt, balance(account, may1)]).toEqual([30 - repaid, points - repaid]);
  });

  it('repays debt only when pending points mature', () => {
    given(owing(30))
      .when({ ...earn, cause: order, points: 50, maturesAt: june1, expiresAt: newYear })
      .then(waiting(50, june1));
  });

  it('joins points of one expiry into one lot and keeps lots in the order they expire', () => {
    const account = accountAfter(earned(5, newYear), earned(3, june1), earned(2, newYear));
    expect(account.lots).toEqual([
      { expiresAt: june1, points: 3 },
      { expiresAt: newYear, points: 7 },
    ]);
  });
});

describe('Redeeming points', () => {
  const redeem = (points: number) => ({ kind: 'redeem-points', points, cause: gift }) as const;
  const lots = [earned(50, newYear), earned(80, june1)];

  it('draws from the lot that expires first, whichever was earned first', () => {
    given(...lots)
      .when(redeem(100))
      .then({
        kind: 'points-redeemed',
        points: 100,
        draws: [
          { expiresAt: june1, points: 80 },
          { expiresAt: newYear, points: 20 },
        ],
        cause: gift,
      });
  });

  it('leaves later lots alone while the first one is enough, to its last point', () => {
    given(...lots)
      .when(redeem(80))
      .then({
        kind: 'points-redeemed',
        points: 80,
        draws: [{ expiresAt: june1, points: 80 }],
        cause: gift,
      });
  });

  it('gives out the very last point and leaves no empty lot', () => {
    const draws = [
      { expiresAt: june1, points: 80 },
      { expiresAt: newYear, points: 50 },
    ];
    const all: PointsEvent = { kind: 'points-redeemed', points: 130, draws, cause: gift };
    given(...lots)
      .when(redeem(130))
      .then(all);
    expect(accountAfter(...lots, all)).toEqual(noPoints);
  });

  it('refuses one point more than there is and says how many are missing', () => {
    given(...lots)
      .when(redeem(131))
      .thenRefused({ code: 'insufficient-points', short: 1 });
  });

  it('does not touch pending points', () => {
    given(earned(10, newYear), waiting(90, june1))
      .when(redeem(11))
      .thenRefused({ code: 'insufficient-points', short: 1 });
  });

  it('writes nothing for no points', () => {
    given().when(redeem(0)).thenNothing();
  });
});

describe('The points a member sees', () => {
  const account = accountAfter(earned(80, june1), earned(50, newYear), waiting(7, june1 + 5));

  it('count until the instant before they expire', () => {
    expect([june1 - 1, june1, june1 + 1].map((at) => balance(account, at))).toEqual([130, 50, 50]);
    expect([newYear - 1, newYear].map((at) => balance(account, at))).toEqual([50, 0]);
  });

  it('are announced by the lot that expires next', () => {
    expect([june1 - 1, june1, newYear].map((at) => nextToExpire(account, at)?.points)).toEqual([
      80,
      50,
      undefined,
    ]);
    expect(nextToExpire(noPoints, may1)).toBeNull();
  });

  it('leave pending ones apart', () => {
    expect(pendingPoints(account)).toBe(7);
  });

  it('change next when the first lot expires or the first pending points mature', () => {
    expect(pointsDueAt(account)).toBe(june1);
    expect(pointsDueAt(accountAfter(earned(1, newYear), waiting(7, may1)))).toBe(may1);
    expect(pointsDueAt(noPoints)).toBeNull();
  });
});
