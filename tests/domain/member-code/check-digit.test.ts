import fc from 'fast-check';
import { dammDigit } from '../../../shared/domain/member-code/damm';

const digit = fc.integer({ min: 0, max: 9 });
const checked = fc
  .array(digit, { minLength: 23, maxLength: 23 })
  .map((digits) => digits.join(''))
  .map((digits) => `${digits}${dammDigit(digits)}`);

const replaceAt = (text: string, index: number, other: string) =>
  text.slice(0, index) + other + text.slice(index + other.length);

const everyPlace = Array.from({ length: 24 }, (_, index) => index);

describe('the check digit', () => {
  it('is 4 for 572, the published example', () => {
    expect(dammDigit('572')).toBe(4);
  });

  it('makes the check digit of the whole 0', () => {
    fc.assert(fc.property(checked, (code) => dammDigit(code) === 0));
  });

  it('catches every single wrong digit, in every place', () => {
    fc.assert(
      fc.property(checked, (code) => {
        const missed = everyPlace.flatMap((place) =>
          Array.from('0123456789')
            .filter((other) => other !== code[place])
            .filter((other) => dammDigit(replaceAt(code, place, other)) === 0),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('catches every swap of two different neighbours, in every place', () => {
    fc.assert(
      fc.property(checked, (code) => {
        const missed = everyPlace.slice(1).filter((place) => {
          const [left = '', right = ''] = [code[place - 1], code[place]];
          return left !== right && dammDigit(replaceAt(code, place - 1, right + left)) === 0;
        });
        expect(missed).toEqual([]);
      }),
    );
  });

  it('catches every wrong digit and every swap after any two digits before it', () => {
    const pairs = Array.from({ length: 100 }, (_, pair) => pair.toString().padStart(2, '0'));
    for (const start of pairs) {
      const digits = pairs.map((pair) => dammDigit(start + pair));
      const swapped = pairs.map((pair) => dammDigit(start + pair.charAt(1) + pair.charAt(0)));
      const twins = pairs.filter((pair, index) => digits[index] === swapped[index]);
      expect(twins).toEqual(pairs.filter((pair) => pair.charAt(0) === pair.charAt(1)));
    }
  });
});
