import { type PointsEvent, evolvePoints, noPoints } from '../../../shared/domain/points';
import { midnight } from '../../support/calendar';
import { givenPoints as given } from '../../support/given';

const june1 = midnight('2026-06-01');
const newYear = midnight('2028-01-01');
const order = { kind: 'purchase', orderId: 'store-1:a' } as const;

const lot = (points: number, expiresAt: number): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: { kind: 'import' },
  maturesAt: null,
  expiresAt,
});
const waiting = (
  points: number,
  maturesAt = june1,
  orderId: string = order.orderId,
): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: { kind: 'purchase', orderId },
  maturesAt,
  expiresAt: newYear,
});
const matured = (points: number, repaid = 0): PointsEvent => ({
  kind: 'points-matured',
  source: order.orderId,
  points,
  repaid,
  maturesAt: june1,
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
const time = (at: number) => ({ kind: 'pass-time', at }) as const;

describe('Points expire', () => {
  it('at their instant and not a millisecond before', () => {
    given(lot(80, june1))
      .when(time(june1 - 1))
      .thenNothing();
    given(lot(80, june1))
      .when(time(june1))
      .then({
        kind: 'points-expired',
        points: 80,
        draws: [{ expiresAt: june1, points: 80 }],
        expiredAt: june1,
      });
  });

  it('alone: lots with a later expiry stay', () => {
    given(lot(80, june1), lot(50, june1 + 1))
      .when(time(june1))
      .then({
        kind: 'points-expired',
        points: 80,
        draws: [{ expiresAt: june1, points: 80 }],
        expiredAt: june1,
      });
  });
});

describe('Pending points mature', () => {
  it('at their instant and not a millisecond before', () => {
    given(waiting(80))
      .when(time(june1 - 1))
      .thenNothing();
    given(waiting(80)).when(time(june1)).then(matured(80));
  });

  it('together when they are of one order and wait for the same instant', () => {
    given(waiting(30), waiting(50)).when(time(june1)).then(matured(80));
  });

  it('one order after the other', () => {
    const other = waiting(5, june1, 'store-1:b');
    given(waiting(30), other).when(time(june1)).then(matured(30));
  });

  it('and repay debt before they fill a lot', () => {
    given(owing(30), waiting(80)).when(time(june1)).then(matured(80, 30));
    const account = [owing(30), waiting(80), matured(80, 30)].reduce(evolvePoints, noPoints);
    expect(account).toEqual({ lots: [{ expiresAt: newYear, points: 50 }], pending: [], debt: 0 });
  });

  it('into debt entirely while the debt is larger', () => {
    given(owing(100), waiting(80)).when(time(june1)).then(matured(80, 80));
  });
});

describe('A ledger that contradicts itself', () => {
  it('is a broken promise: a draw larger than its lot', () => {
    const draws = [{ expiresAt: june1, points: 81 }];
    const expired: PointsEvent = { kind: 'points-expired', points: 81, draws, expiredAt: june1 };
    expect(() => [lot(80, june1), expired].reduce(evolvePoints, noPoints)).toThrow(
      'a draw never exceeds its lot',
    );
  });

  it('is a broken promise: repaying a debt that is not there', () => {
    expect(() => [waiting(80), matured(80, 1)].reduce(evolvePoints, noPoints)).toThrow(
      'only debt is repaid',
    );
  });

  it('is a broken promise: taking back more than is pending', () => {
    const reversed = { ...owing(0), source: order.orderId, fromPending: 81 } as PointsEvent;
    expect(() => [waiting(80), reversed].reduce(evolvePoints, noPoints)).toThrow(
      'pending points taken back were there',
    );
  });
});
