import fc from 'fast-check';
import { basketBands, basketMoves } from '../../../shared/domain/behaviour';
import type { MemberEvent } from '../../../shared/domain/members';
import { anyAsks, ending, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';

const bought = (payFen: number) =>
  basketMoves({ kind: 'purchase-recorded', on: '2026-03-31', payFen } as never);
const refunded = (keptFen: number, refundFen: number) =>
  basketMoves({
    ...{ kind: 'purchase-refunded', on: '2026-04-02', purchasedOn: '2026-03-31' },
    ...{ keptFen, refundFen },
  } as never);

describe('A basket', () => {
  it.each([
    [0, 0],
    [999, 0],
    [1000, 1],
    [99_999, 9],
    [100_000, 10],
  ])('of %i fen is in band %i', (fen, band) => {
    expect(bought(fen)).toEqual([{ month: '2026-03', band, purchases: 1, fen }]);
  });

  it('partly refunded moves to the band of what is kept, in the month of its purchase', () => {
    expect(refunded(500, 2500)).toEqual([
      { month: '2026-03', band: 3, purchases: -1, fen: -3000 },
      { month: '2026-03', band: 0, purchases: 1, fen: 500 },
    ]);
  });

  it('wholly refunded is none', () => {
    expect(refunded(0, 3000)).toEqual([{ month: '2026-03', band: 3, purchases: -1, fen: -3000 }]);
  });

  it('is in one band as long as something of it is kept, whatever happens', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const steps = play(plainDays, asks);
        const { member } = ending(plainDays, steps);
        const events: readonly MemberEvent[] = steps.at(-1)?.after.events ?? [];
        const moves = events.flatMap((event) =>
          event.kind === 'purchase-recorded' || event.kind === 'purchase-refunded'
            ? basketMoves(event)
            : [],
        );
        const sum = (of: (move: (typeof moves)[number]) => number) =>
          moves.reduce((all, move) => all + of(move), 0);
        expect(sum(({ purchases }) => purchases)).toBe(member.purchases.count);
        expect(sum(({ fen }) => fen)).toBe(member.purchases.netFen);
        basketBands.forEach((_, band) => {
          expect(sum((move) => (move.band === band ? move.purchases : 0))).toBeGreaterThanOrEqual(
            0,
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});
