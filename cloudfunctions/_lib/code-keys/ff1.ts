import { createCipheriv } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';

/*
 * FF1 of NIST SP 800-38G for ten decimal digits: the values that the standard computes from the
 * length and the radix are constants here (u = v = 5, b = 3, d = 8), and one AES block feeds a round.
 */
const rounds = 10;
const halfModulus = 100_000;
const numeralBytes = 3;
const header = Buffer.from([1, 2, 1, 0, 0, 10, 10, 5, 0, 0, 0, 10]);

type Ff1Key = Readonly<{ key: Uint8Array; tweak: Uint8Array }>;

/** Ten digits in disguise: another ten digits, the same for the same key and tweak (FF1, SP 800-38G). */
export function disguise(digits: string, { key, tweak }: Ff1Key): string {
  let [left, right] = halves(digits);
  for (let round = 0; round < rounds; round += 1) {
    const mixed = (left + roundNumber({ key, tweak }, round, right)) % halfModulus;
    [left, right] = [right, mixed];
  }
  return numerals(left) + numerals(right);
}

/** The ten digits behind a disguise. */
export function undisguise(digits: string, { key, tweak }: Ff1Key): string {
  let [left, right] = halves(digits);
  for (let round = rounds - 1; round >= 0; round -= 1) {
    const shift = roundNumber({ key, tweak }, round, left);
    [left, right] = [(right - shift + halfModulus) % halfModulus, left];
  }
  return numerals(left) + numerals(right);
}

/** The round function, modulo 10^5. */
function roundNumber({ key, tweak }: Ff1Key, round: number, half: number): number {
  const tweakLength = Buffer.alloc(4);
  tweakLength.writeUInt32BE(tweak.length);
  const filler = Buffer.alloc((32 - ((tweak.length + 1 + numeralBytes) % 16)) % 16);
  const numeral = Buffer.alloc(numeralBytes);
  numeral.writeUIntBE(half, 0, numeralBytes);
  const block = cbcMac(
    key,
    Buffer.concat([header, tweakLength, tweak, filler, Buffer.from([round]), numeral]),
  );
  return Number(block.readBigUInt64BE(0) % BigInt(halfModulus));
}

/** The last block of AES-CBC from a zero vector: the standard's PRF. */
function cbcMac(key: Uint8Array, message: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, Buffer.alloc(16));
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(message), cipher.final()]).subarray(-16);
}

function halves(digits: string): [number, number] {
  assert(/^\d{10}$/.test(digits), 'ten digits are disguised');
  return [Number(digits.slice(0, 5)), Number(digits.slice(5))];
}

const numerals = (half: number): string => half.toString().padStart(5, '0');
