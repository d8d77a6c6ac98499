import fc from 'fast-check';
import { faultsOf } from '../../../shared/domain/lotteries';
import { type MemberCommand, foldMember, stockOfNextDraw } from '../../../shared/domain/members';
import { balance } from '../../../shared/domain/points';
import { clock, monday } from '../../support/calendar';
import { type Life, begun, lived } from '../../support/given';
import { drawing, macOf, week } from './cast';

const HOUR = 3_600_000;
const programme = drawing({ ...week, caps: { perDay: 2, perMember: 7 } });
const mac = macOf('any');

const ask = fc.record({
  wait: fc.constantFrom(0, 0, HOUR, 13 * HOUR, 30 * HOUR),
  luck: fc.stringMatching(/^[a-z]{8}$/),
  points: fc.constantFrom(0, 0, 15, 40),
});

/** The stock beside the member: a piece is put by for a draw as the door does. */
function drawn(
  life: Life,
  command: Extract<MemberCommand, { kind: 'draw-lottery' }>,
  left: number,
) {
  const next = stockOfNextDraw(programme, life.member, command);
  if (!next.ok || next.value === null) return lived(programme, life, command);
  const { draw, prize, stock } = next.value;
  const nth = life.member.pieces[stock.item] ?? 0;
  const piece = left > 0 ? { item: stock.item, shard: 0, nth } : null;
  return lived(programme, life, { ...command, stock: { draw, prize, piece } });
}

const drawsOf = ({ events }: Life) =>
  events.flatMap((event) => (event.kind === 'lottery-drawn' ? [event] : []));
const cupsOf = (life: Life) => drawsOf(life).filter(({ given }) => given === 'cup').length;

function play(asks: readonly (typeof ask extends fc.Arbitrary<infer Ask> ? Ask : never)[]): Life {
  let life = begun(programme);
  let at = clock(monday);
  for (const { wait, luck, points } of asks) {
    at += wait;
    life = lived(programme, life, { kind: 'adjust', points, growth: 0, reason: 'count', at });
    const command = { kind: 'draw-lottery', lottery: 'week', number: 'n1', luck, mac, at } as const;
    life = drawn(life, { ...command, stock: null }, 2 - cupsOf(life));
  }
  return life;
}

describe('Any draws of a member', () => {
  it('are without a gap, within the caps and the stock, and as the seed has them', () => {
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 30 }), (asks) => {
        const life = play(asks);
        const draws = drawsOf(life);
        expect(draws.map(({ draw }) => draw)).toEqual(draws.map((_, i) => i + 1));
        expect(draws.length).toBeLessThanOrEqual(7);
        for (const { on } of draws) {
          const sameDay = draws.filter((one) => one.on === on);
          expect(sameDay.length).toBeLessThanOrEqual(2);
          expect(sameDay.filter(({ free }) => free)).toHaveLength(1);
        }
        expect(cupsOf(life)).toBeLessThanOrEqual(2);
        expect(faultsOf(programme.lotteries[0] ?? week, draws, mac)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leave the member that their events make, and every point accounted for', () => {
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 30 }), (asks) => {
        const { member, events } = play(asks);
        expect(foldMember(events)).toEqual(member);
        const sum = events.reduce((total, event) => {
          if (event.kind === 'points-earned') return total + event.points;
          return event.kind === 'points-redeemed' ? total - event.points : total;
        }, 0);
        expect(balance(member.points, clock('2026-12-31'))).toBe(sum);
      }),
      { numRuns: 200 },
    );
  });
});
