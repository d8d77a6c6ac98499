import fc from 'fast-check';
import { pointsFor, quote } from '../../../shared/domain/quote';
import { teaHouse } from '../../../shared/domain/programme';
import { clock, tuesday } from '../../support/calendar';
import { plainDays, programmeOf } from '../../support/cast';
import { begun, lived } from '../../support/given';
import { isRecorded, quoted } from '../../support/counter';
import { anyAsks, ending, play } from '../../support/any-history';

const category = fc.constantFrom('tea', 'cup', null);
const line = fc.record({ category, amountFen: fc.integer({ min: 0, max: 300_000 }) });
const lines = fc.array(line, { maxLength: 6 });
const at = clock(tuesday);
const buyer = {
  tier: 'xiaoman',
  benefit: { pricePermille: 950, pointsPermille: 1500 },
  pointsToday: 0,
  coupons: [],
  mostCoupons: 2,
};
const first = teaHouse.earn.rules[0];
const earn = {
  ...teaHouse.earn,
  rules: first === undefined ? [] : [{ ...first, categories: ['tea'] }],
};
const basketOf = (of: readonly Readonly<{ category: string | null; amountFen: number }>[]) => ({
  basket: { storeId: 'lake', lines: of, settled: false },
  at,
});

it('what a quote says is what the purchase costs and earns at that instant', () => {
  const programme = programmeOf();
  fc.assert(
    fc.property(anyAsks, lines, fc.boolean(), (asks, sold, settled) => {
      const { member, at: now } = ending(programme, play(programme, asks));
      const basket = { storeId: 'lake', lines: sold, settled };
      const told = quoted(programme, member, { basket, at: now });
      const life = lived(
        programme,
        { member, events: [] },
        {
          kind: 'record-purchase',
          orderId: 'lake:1',
          basket,
          boughtAt: now,
          payFen: told.payFen,
          code: null,
          at: now,
        },
      );
      const recorded = life.events.find(isRecorded);
      const { payFen, points, growth, listFen, terms } = told;
      expect(recorded).toMatchObject({ payFen, points, growth, listFen, terms });
      const earned = life.events.flatMap((event) =>
        event.kind === 'points-earned' && event.cause.kind === 'purchase' ? [event.points] : [],
      );
      expect(earned).toEqual(points === 0 ? [] : [points]);
    }),
    { numRuns: 1_000 },
  );
});

it('splitting a line changes neither what is paid nor what is earned', () => {
  fc.assert(
    fc.property(lines, fc.nat(), (sold, cut) => {
      const split = sold.flatMap((one) => {
        const part = cut % (one.amountFen + 1);
        return [
          { ...one, amountFen: part },
          { ...one, amountFen: one.amountFen - part },
        ];
      });
      expect(quote(earn, buyer, basketOf(split))).toEqual(quote(earn, buyer, basketOf(sold)));
    }),
    { numRuns: 1_000 },
  );
});

it('the categories of the lines do not change what is paid', () => {
  fc.assert(
    fc.property(lines, category, (sold, other) => {
      const moved = sold.map((one) => ({ ...one, category: other }));
      const [a, b] = [quote(earn, buyer, basketOf(moved)), quote(earn, buyer, basketOf(sold))];
      expect([a.payFen, a.growth]).toEqual([b.payFen, b.growth]);
    }),
    { numRuns: 1_000 },
  );
});

it('keeping more never earns less, keeping nothing earns nothing, keeping all earns the quote', () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (sold, a, b) => {
      const { terms, payFen, points } = quote(earn, buyer, basketOf(sold));
      const [less = 0, more = 0] = [a % (payFen + 1), b % (payFen + 1)].sort((x, y) => x - y);
      expect(pointsFor(terms, less)).toBeLessThanOrEqual(pointsFor(terms, more));
      expect([pointsFor(terms, 0), pointsFor(terms, payFen)]).toEqual([0, points]);
    }),
    { numRuns: 1_000 },
  );
});

it('a price other than the quoted one is refused, whatever is sold', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 100 }), (sold, more) => {
      const life = begun();
      const { basket } = basketOf(sold);
      const { payFen } = quoted(plainDays, life.member, { basket, at });
      const told = { kind: 'record-purchase', orderId: 'lake:1', basket, code: null } as const;
      const bought = lived(plainDays, life, { ...told, boughtAt: at, payFen: payFen + more, at });
      expect(bought).toBe(life);
    }),
    { numRuns: 1_000 },
  );
});
