import { givenPoints } from '../../support/given';

const [soon, later] = [2_000, 9_000];
const cause = { kind: 'reward-returned', about: '茶杯' } as const;
const draws = [
  { expiresAt: soon, points: 30 },
  { expiresAt: later, points: 50 },
];
const asked = (at: number) => ({ kind: 'return-points', draws, cause, at }) as const;

describe('Points given back', () => {
  it('go back to the lots they were drawn from', () => {
    givenPoints()
      .when(asked(soon - 1))
      .then({ kind: 'points-returned', points: 80, repaid: 0, refills: draws, cause });
  });

  it.each([soon, soon + 1])('are not given back past their expiry (%i)', (at) => {
    givenPoints()
      .when(asked(at))
      .then({ kind: 'points-returned', points: 50, repaid: 0, refills: draws.slice(1), cause });
  });

  it('are none when all have expired', () => {
    givenPoints().when(asked(later)).thenNothing();
  });

  it('repay what is owed first, those that expire first', () => {
    const owed = {
      kind: 'points-reversed',
      ...{ points: 40, source: 'o', fromPending: 0, draws: [], owed: 40 },
      cause: { kind: 'refund', orderId: 'o', refundNo: 'r' },
    } as const;
    const refills = [{ expiresAt: later, points: 40 }];
    const back = { kind: 'points-returned', points: 80, repaid: 40, refills, cause } as const;
    givenPoints(owed).when(asked(0)).then(back);
    givenPoints(owed, back)
      .when({ kind: 'redeem-points', points: 40, cause })
      .then({
        kind: 'points-redeemed',
        points: 40,
        draws: [{ expiresAt: later, points: 40 }],
        cause,
      });
  });
});
