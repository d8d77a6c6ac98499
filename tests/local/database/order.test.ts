import fc from 'fast-check';
import { compareKeys, compareValues, inverted, keyOf } from '../../../local/database/order';

const scalar = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', '\u0002', 'a', '\x7f', 'é', '\uffff', '🍵') }),
  fc.constantFrom(null, true, false, new Date(-1), new Date(0)),
);

describe('the key of a value', () => {
  it('is never the beginning of another', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        const [left, right] = [keyOf(one), keyOf(other)];
        expect(left !== right && right.startsWith(left)).toBe(false);
      }),
    );
  });

  it('orders numbers as numbers and text as its bytes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
        expect(compareValues(one, other)).toBe(
          Math.sign(Number(one > other) - Number(one < other)),
        );
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(compareValues(one, other)).toBe(
          Buffer.compare(Buffer.from(one), Buffer.from(other)),
        );
      }),
    );
  });

  it('turned round orders the other way', () => {
    fc.assert(
      fc.property(scalar, scalar, (one, other) => {
        const turned = compareKeys(inverted(keyOf(one)), inverted(keyOf(other)));
        expect(turned + compareValues(one, other)).toBe(0);
      }),
    );
  });
});
