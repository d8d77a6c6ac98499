import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { HOTP, Secret } from 'otpauth';
import { digitsOfMac } from '../../../shared/domain/member-code/digits-of-mac';
import { counterBytes } from '../../../shared/domain/member-code/make';

const sha256 = (key: Uint8Array, message: Uint8Array) =>
  new Uint8Array(createHmac('sha256', key).update(message).digest());

const oneTimePassword = (key: Uint8Array, counter: number, digits = 8) =>
  digitsOfMac(sha256(key, counterBytes(counter)), { bytes: 4, digits });

describe('the digits of a MAC', () => {
  it.each([
    [59, '46119246'],
    [1111111109, '68084774'],
    [1111111111, '67062674'],
    [1234567890, '91819424'],
    [2000000000, '90698825'],
    [20000000000, '77737706'],
  ])('are those of RFC 6238, Appendix B, SHA-256, at %i s', (seconds, expected) => {
    const key = Buffer.from('12345678901234567890123456789012');
    expect(oneTimePassword(key, Math.floor(seconds / 30))).toBe(expected);
  });

  it('are those of an independent library for any key and counter', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat({ max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom(6, 8),
        (key, counter, digits) => {
          const library = new HOTP({
            secret: new Secret({ buffer: key.slice().buffer }),
            algorithm: 'SHA256',
            digits,
          });
          expect(oneTimePassword(key, counter, digits)).toBe(library.generate({ counter }));
        },
      ),
    );
  });

  it('with 8 bytes are the 63-bit number modulo 10^11', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (mac) => {
        const bytes = Buffer.from(mac);
        const number = bytes.readBigUInt64BE((mac[31] ?? 0) & 0x0f) & (2n ** 63n - 1n);
        const expected = (number % 10n ** 11n).toString().padStart(11, '0');
        expect(digitsOfMac(mac, { bytes: 8, digits: 11 })).toBe(expected);
      }),
    );
  });

  it('refuse a MAC too short for its truncation', () => {
    const short = new Uint8Array(20).fill(0x0f);
    expect(() => digitsOfMac(short, { bytes: 8, digits: 11 })).toThrow('long enough');
  });
});
