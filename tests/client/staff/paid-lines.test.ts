import fc from 'fast-check';
import { paidLines } from '../../../client/app/src/staff/queue/paid-lines';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { purchase } from './cast';

const pastry = (amountFen: number) => ({ category: '茶点', amountFen });
const rest = (amountFen: number) => ({ category: null, amountFen });
const paid = (payFen: number, ...lines: ReturnType<typeof pastry | typeof rest>[]) =>
  paidLines(purchase(1, { lines, payFen }));

describe('What was paid for the lines of a purchase', () => {
  it('is what they cost where nothing was taken off', () => {
    expect(paid(3000, pastry(1001), rest(1999))).toEqual([pastry(1001), rest(1999)]);
  });

  it('is the price, spread over them in proportion', () => {
    expect(paid(2800, pastry(1001), rest(1999))).toEqual([pastry(934), rest(1866)]);
  });

  it('leaves out a category of which nothing was paid', () => {
    expect(paid(2800, pastry(1), rest(2999))).toEqual([rest(2800)]);
  });

  it('adds up to what was paid, no line empty, whatever was taken off', () => {
    const fen = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 4 }), fen, (amounts, most) => {
        const payFen = Math.min(
          most,
          sumOf(amounts, (amount) => amount),
        );
        const lines = paid(payFen, ...amounts.map(rest));
        expect(sumOf(lines, ({ amountFen }) => amountFen)).toBe(payFen);
        expect(lines.every(({ amountFen }) => amountFen > 0)).toBe(true);
      }),
    );
  });
});
