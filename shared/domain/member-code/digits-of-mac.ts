import { assert } from '../kernel/assert';

const largestExact = 11;

/**
 * Decimal digits of a MAC by the dynamic truncation of RFC 4226 §5.3: the low four bits of the last
 * byte say where to start, the top bit read there is dropped. The RFC reads 4 bytes; 11 digits need 8.
 */
export function digitsOfMac(
  mac: Uint8Array,
  { bytes, digits }: Readonly<{ bytes: 4 | 8; digits: number }>,
): string {
  assert(digits > 0 && digits <= largestExact, 'a code has 1 to 11 digits');
  const start = (mac[mac.length - 1] ?? 0) & 0x0f;
  const window = mac.slice(start, start + bytes);
  assert(window.length === bytes, 'the MAC is long enough for its truncation');
  // Reduced at each byte, so 63 bits fit plain numbers: old phones have no BigInt.
  const modulus = 10 ** digits;
  const number = window.reduce(
    (sum, byte, index) => (sum * 256 + (index === 0 ? byte & 0x7f : byte)) % modulus,
    0,
  );
  return number.toString().padStart(digits, '0');
}
