import fc from 'fast-check';
import { disguise, undisguise } from '../../../cloudfunctions/_lib/code-keys/ff1';

const aes128 = '2B7E151628AED2A6ABF7158809CF4F3C';
const aes256 = '2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94';
const noTweak = '';
const tweak = '39383736353433323130';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

const tenDigits = fc
  .integer({ min: 0, max: 9_999_999_999 })
  .map((number) => number.toString().padStart(10, '0'));
const secret = fc.record({
  key: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  tweak: fc.uint8Array({ maxLength: 40 }),
});

describe('FF1 on ten digits', () => {
  it.each([
    { sample: 1, key: aes128, hexTweak: noTweak, expected: '2433477484' },
    { sample: 2, key: aes128, hexTweak: tweak, expected: '6124200773' },
    { sample: 7, key: aes256, hexTweak: noTweak, expected: '6657667009' },
    { sample: 8, key: aes256, hexTweak: tweak, expected: '1001623463' },
  ])('is that of NIST SP 800-38G, sample $sample', ({ key, hexTweak, expected }) => {
    const sample = { key: bytes(key), tweak: bytes(hexTweak) };
    expect(disguise('0123456789', sample)).toBe(expected);
    expect(undisguise(expected, sample)).toBe('0123456789');
  });

  it('comes back from its disguise', () => {
    fc.assert(
      fc.property(tenDigits, secret, (digits, key) => {
        const disguised = disguise(digits, key);
        expect(disguised).toMatch(/^\d{10}$/);
        expect(undisguise(disguised, key)).toBe(digits);
      }),
    );
  });

  it('gives every number a disguise of its own', () => {
    const many = fc.uniqueArray(tenDigits, { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(
        many,
        secret,
        (numbers, key) => new Set(numbers.map((digits) => disguise(digits, key))).size === 200,
      ),
      { numRuns: 5 },
    );
  });

  it('is undone into a number of its own, too', () => {
    const key = { key: bytes(aes256), tweak: bytes(tweak) };
    fc.assert(
      fc.property(tenDigits, (digits) => disguise(undisguise(digits, key), key) === digits),
    );
  });

  it.each(['', '012345678', '01234567890', '012345678x'])('takes ten digits, not %j', (text) => {
    const key = { key: bytes(aes256), tweak: bytes(noTweak) };
    expect(() => disguise(text, key)).toThrow('ten digits');
    expect(() => undisguise(text, key)).toThrow('ten digits');
  });
});
