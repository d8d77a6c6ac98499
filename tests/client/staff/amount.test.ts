import fc from 'fast-check';
import {
  fenOf,
  type PadKey,
  press,
  pressUpTo,
  typedFor,
} from '../../../client/app/src/staff/ui/pad/amount';

const type = (...keys: readonly PadKey[]) => keys.reduce(press, '');

const keys: readonly PadKey[] = [
  ...(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
  '.',
  'back',
  'clear',
];

describe('The number pad of the till', () => {
  it.each([
    [type('2', '8'), 2800],
    [type('2', '8', '.', '5'), 2850],
    [type('.', '0', '5'), 5],
    [type('0', '7'), 700],
    [type('0', '0', '3'), 300],
    [type('2', '8', 'back'), 200],
    [type('2', '8', 'clear', '3'), 300],
    [type(), 0],
    [type('back'), 0],
  ])('reads %s as %i fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });

  it.each([
    ['1', '2', '12'],
    ['1', '3', '1'],
    ['12', '.', '12.'],
    ['12.', '0', '12.0'],
    ['12.0', '1', '12.0'],
    ['9', 'back', ''],
  ] as const)('for a part of 12 yuan makes of %s and %s: %s', (typed, key, next) => {
    expect(pressUpTo(1200, typed, key)).toBe(next);
  });

  it('takes one point and two digits after it', () => {
    expect(type('1', '.', '2', '.', '3', '4')).toBe('1.23');
  });

  it('takes seven digits before the point and no eighth', () => {
    expect(type('1', '2', '3', '4', '5', '6', '7')).toBe('1234567');
    expect(type('1', '2', '3', '4', '5', '6', '7', '8')).toBe('1234567');
  });

  it('shows an amount the till can record, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys)), (pressed) => {
        const fen = fenOf(type(...pressed));
        expect(Number.isSafeInteger(fen) && fen >= 0 && fen <= 999_999_999).toBe(true);
      }),
    );
  });
});

describe('An amount that is offered to the till', () => {
  it.each([
    [2800, '28'],
    [2850, '28.50'],
    [5, '0.05'],
  ])('of %i fen is typed as %s', (fen, typed) => {
    expect(typedFor(fen)).toBe(typed);
  });

  it('is typed as it reads', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (fen) => {
        expect(fenOf(typedFor(fen))).toBe(fen);
      }),
    );
  });
});
