import fc from 'fast-check';
import {
  type Split,
  divided,
  fitted,
  isLowered,
  linesOf,
  partOf,
  undivided,
} from '../../../client/app/src/staff/split';
import { sumOf } from '../../../shared/domain/kernel/sum';

const part = (category: string, amountFen: number) => ({ category, amountFen });
const pastry = part('茶点', 1200);
const ware = part('茶具', 3000);
const rest = (amountFen: number) => ({ category: null, amountFen });

describe('A purchase in which a part is of a category', () => {
  it.each([
    [1201, [pastry, rest(1)]],
    [1200, [pastry]],
    [1199, [part('茶点', 1199)]],
    [0, []],
  ] as const)('of 1200 fen, the whole being %i, is sent as its lines', (wholeFen, lines) => {
    expect(linesOf(wholeFen, [pastry])).toEqual(lines);
  });

  it.each([
    [1201, false],
    [1200, false],
    [1199, true],
  ])('of 1200 fen is lowered by a whole of %i: %s', (wholeFen, lowered) => {
    expect(isLowered([pastry], wholeFen)).toBe(lowered);
  });

  it('is one line without category while nothing is told apart', () => {
    expect(linesOf(3000)).toEqual([rest(3000)]);
  });

  it('has its part again once the amount is what it was', () => {
    expect(fitted([pastry], 100)).toEqual([part('茶点', 100)]);
    expect(fitted([pastry], 4200)).toEqual([pastry]);
  });
});

describe('Telling a part apart', () => {
  it('says it anew for the same category', () => {
    expect(divided([pastry], part('茶点', 800), 4200)).toEqual([part('茶点', 800)]);
  });

  it.each([
    ['less than', 4201, [ware, pastry]],
    ['just', 4200, [ware, pastry]],
    ['more than', 4199, [ware, part('茶点', 1199)]],
  ] as const)('beside another, together %s the whole of %i fen', (_, wholeFen, split) => {
    expect(divided([pastry], ware, wholeFen)).toEqual(split);
  });

  it('takes the place of another that it leaves nothing of', () => {
    expect(divided([pastry], ware, 3000)).toEqual([ware]);
  });

  it('is undone for its category alone', () => {
    expect(undivided([ware, pastry], '茶具')).toEqual([pastry]);
    expect(partOf([ware, pastry], '茶点')).toBe(1200);
    expect(partOf([ware], '茶点')).toBe(0);
  });
});

describe('The lines of a purchase', () => {
  const fen = fc.integer({ min: 1, max: 1_000_000 });
  const splits: fc.Arbitrary<Split> = fc.uniqueArray(
    fc.record({ category: fc.constantFrom('茶点', '茶具', '茶'), amountFen: fen }),
    { selector: ({ category }) => category, maxLength: 3 },
  );

  it('add up to the amount, none of them empty, whatever is told apart', () => {
    fc.assert(
      fc.property(fen, splits, (wholeFen, split) => {
        const lines = linesOf(wholeFen, split);
        expect(sumOf(lines, ({ amountFen }) => amountFen)).toBe(wholeFen);
        expect(lines.every(({ amountFen }) => amountFen > 0)).toBe(true);
      }),
    );
  });
});
