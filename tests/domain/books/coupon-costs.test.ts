import fc from 'fast-check';
import { couponCosts } from '../../../shared/domain/books';
import type { Coupon } from '../../../shared/domain/coupons';
import type { MemberCommand, MemberEvent } from '../../../shared/domain/members';
import { clock, monday } from '../../support/calendar';
import { couponOf, issued, programmeWith } from '../../support/coupons';
import { isRecorded, refund } from '../../support/counter';
import { type Life, begun, lived } from '../../support/given';

const at = clock(monday);
const programme = programmeWith(
  couponOf({ id: 'five' }),
  couponOf({ id: 'cup', offer: { kind: 'gift', item: '茶杯', worthFen: 1_500 } }),
);

type Costing = Parameters<typeof couponCosts>[0];
const costing = ['coupon-redeemed', 'coupon-returned', 'purchase-refunded'];
const isCosting = (event: MemberEvent): event is MemberEvent & Costing =>
  costing.includes(event.kind);

const booked = ({ events }: Life, of: string) => {
  const costs = events
    .filter(isCosting)
    .flatMap(couponCosts)
    .filter(({ definition }) => definition === of);
  const sum = (what: 'fen' | 'times') => costs.reduce((all, cost) => all + cost[what], 0);
  return { fen: sum('fen'), times: sum('times') };
};

/** Tea for a price less five yuan, with a cup given along. */
function bought(payFen: number): Life {
  const buys: MemberCommand = {
    kind: 'record-purchase',
    orderId: 'lake:1',
    basket: {
      storeId: 'lake',
      lines: [{ category: null, amountFen: payFen + 500 }],
      settled: false,
    },
    coupons: ['five', 'cup'],
    ...{ boughtAt: at, payFen, code: null, at },
  };
  const commands = [issued('five', at), issued('cup', at), buys];
  return commands.reduce((life, command) => lived(programme, life, command), begun(programme));
}

function refunded(payFen: number, kept: readonly number[]): Life {
  const life = bought(payFen);
  const purchase = life.events.find(isRecorded);
  if (purchase === undefined) throw new Error('the purchase is recorded');
  const stops = [payFen, ...kept];
  return kept
    .map((after, i) => [stops[i] ?? 0, after] as const)
    .reverse()
    .reduce((now, piece) => lived(programme, now, refund(purchase, piece, at)), life);
}

describe('What a coupon cost', () => {
  it.each([
    ['all of it', 3_000, 500],
    ['a third', 1_000, 166],
    ['one fen', 1, 0],
  ])('stays, when %s of the purchase is kept, by what is kept, rounded down', (_, kept, fen) => {
    const life = kept === 3_000 ? bought(3_000) : refunded(3_000, [kept]);
    expect(booked(life, 'five')).toEqual({ fen, times: 1 });
    expect(booked(life, 'cup')).toEqual({ fen: 1_500, times: 1 });
  });

  it('is nothing once all of the purchase came back', () => {
    const life = refunded(3_000, [2_000, 0]);
    for (const definition of ['five', 'cup'])
      expect(booked(life, definition)).toEqual({ fen: 0, times: 0 });
  });

  it('depends on what is kept only, not on the pieces nor on their order', () => {
    const pieces = fc.uniqueArray(fc.integer({ min: 0, max: 2_999 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(pieces, (cuts) => {
        const kept = [...cuts].sort((a, b) => b - a);
        const least = kept.at(-1) ?? 0;
        const expected = { fen: Math.floor((500 * least) / 3_000), times: least === 0 ? 0 : 1 };
        expect(booked(refunded(3_000, kept), 'five')).toEqual(expected);
      }),
    );
  });

  it('came back with the coupon in entries from before refunds told it themselves', () => {
    const coupon = { ...couponOf(), definition: 'five', cause: { kind: 'claim', about: 'x' } };
    const told = { kind: 'coupon-returned', orderId: 'lake:1', costFen: 500, expired: false };
    const [cost] = couponCosts({ ...told, coupon: coupon as unknown as Coupon } as Costing);
    expect(cost).toMatchObject({ storeId: 'lake', fen: -500, times: -1, cause: 'claim' });
  });
});
