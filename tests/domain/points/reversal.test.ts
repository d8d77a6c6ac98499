import { type PointsEvent } from '../../../shared/domain/points';
import { midnight } from '../../support/calendar';
import { givenPoints as given } from '../../support/given';

const june1 = midnight('2026-06-01');
const year27 = midnight('2027-01-01');
const year28 = midnight('2028-01-01');
const year29 = midnight('2029-01-01');
const source = 'store-1:a';
const cause = { kind: 'refund', orderId: source, refundNo: '1' } as const;

const lot = (points: number, expiresAt: number): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: { kind: 'import' },
  maturesAt: null,
  expiresAt,
});
const waiting = (points: number, orderId = source): PointsEvent => ({
  kind: 'points-earned',
  points,
  repaid: 0,
  cause: { kind: 'purchase', orderId },
  maturesAt: june1,
  expiresAt: year28,
});
const reverse = (points: number) =>
  ({ kind: 'reverse-points', points, source, expiresAt: year28, cause }) as const;
const reversed = (points: number, parts: object): PointsEvent => ({
  kind: 'points-reversed',
  points,
  source,
  fromPending: 0,
  draws: [],
  owed: 0,
  cause,
  ...parts,
});

describe('Points taken back on refund', () => {
  it('come from what the order still has pending', () => {
    given(waiting(100), lot(40, year28))
      .when(reverse(100))
      .then(reversed(100, { fromPending: 100 }));
  });

  it('do not touch what other orders have pending', () => {
    given(waiting(100, 'store-1:b'))
      .when(reverse(10))
      .then(reversed(10, { owed: 10 }));
  });

  it('come from the lot they were earned into, even when another expires first', () => {
    given(lot(40, year27), lot(100, year28), lot(40, year29))
      .when(reverse(100))
      .then(reversed(100, { draws: [{ expiresAt: year28, points: 100 }] }));
  });

  it('come next from what expires first', () => {
    given(lot(40, year27), lot(60, year28), lot(40, year29))
      .when(reverse(110))
      .then(
        reversed(110, {
          draws: [
            { expiresAt: year28, points: 60 },
            { expiresAt: year27, points: 40 },
            { expiresAt: year29, points: 10 },
          ],
        }),
      );
  });

  it('become debt once no point is left', () => {
    given(waiting(10), lot(40, year28))
      .when(reverse(51))
      .then(reversed(51, { fromPending: 10, draws: [{ expiresAt: year28, points: 40 }], owed: 1 }));
  });

  it('become no debt while the very last point suffices', () => {
    given(waiting(10), lot(40, year28))
      .when(reverse(50))
      .then(reversed(50, { fromPending: 10, draws: [{ expiresAt: year28, points: 40 }] }));
  });

  it('are nothing when the purchase earned nothing', () => {
    given(lot(40, year28)).when(reverse(0)).thenNothing();
  });
});
