import { createHmac } from 'node:crypto';
import { numberOf, uniform } from '../../../shared/domain/lotteries';
import { drawnPrize } from '../../../shared/domain/lotteries/draw';
import { macOf, prize } from './cast';

const mac = macOf('a fixed seed');
const ticket = (draw: number, number = 'lin', luck = 'luck') => ({
  lottery: 'week',
  number,
  draw,
  luck,
});

/** A MAC whose eight 32-bit numbers are these. */
const macWith = (...words: readonly number[]): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: 8 }, (_, i) => words[i] ?? 0).flatMap((word) =>
      [24, 16, 8, 0].map((bits) => Math.floor(word / 2 ** bits) % 256),
    ),
  );

/** Σ (seen − expected)² ÷ expected. */
const chiSquare = (seen: readonly number[], expected: readonly number[]): number =>
  seen.reduce((sum, count, i) => sum + (count - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 1), 0);

describe('The number of a draw', () => {
  it('is the first 32 bits of the MAC, highest byte first, modulo the odds', () => {
    expect(uniform(macWith(0x01020304), 1_000_000)).toBe(0x01020304 % 1_000_000);
    expect(uniform(macWith(9), 10)).toBe(9);
    expect(uniform(macWith(10), 10)).toBe(0);
  });

  it('passes over a number from the last multiple of the odds on, before, at and after', () => {
    const limit = 2 ** 32 - (2 ** 32 % 10);
    expect(uniform(macWith(limit - 1, 3), 10)).toBe(9);
    expect(uniform(macWith(limit, 3), 10)).toBe(3);
    expect(uniform(macWith(2 ** 32 - 1, 3), 10)).toBe(3);
  });

  it('passes over none where the odds divide 2^32', () => {
    expect(uniform(macWith(2 ** 32 - 1), 2 ** 16)).toBe(2 ** 16 - 1);
    expect(uniform(macWith(2 ** 32 - 1), 1)).toBe(0);
  });

  it('is none when every one of the eight is passed over, and the next round is asked', () => {
    const highest = macWith(...Array.from({ length: 8 }, () => 2 ** 32 - 1));
    expect(uniform(highest, 10)).toBeNull();
    const asked: string[] = [];
    const second = (message: Uint8Array) => {
      asked.push(String.fromCharCode(...message));
      return asked.length === 1 ? highest : macWith(7);
    };
    expect(numberOf(ticket(3), 10, second)).toBe(7);
    expect(asked).toEqual(['huitou-draw-1|week|lin|3|luck|0', 'huitou-draw-1|week|lin|3|luck|1']);
  });

  it('is what HMAC-SHA-256 of the ticket under the seed says, as anybody computes it', () => {
    const key = Buffer.from('00'.repeat(32), 'hex');
    const hash = createHmac('sha256', key).update('huitou-draw-1|week|lin|1|luck|0').digest();
    const under = (message: Uint8Array) => createHmac('sha256', key).update(message).digest();
    expect(numberOf(ticket(1), 1000, under)).toBe(hash.readUInt32BE(0) % 1000);
  });

  // Of 3 × 2^30 numbers a plain remainder of 32 bits gives the first third twice as often.
  it('has no bias where a plain remainder would have the strongest', () => {
    const outOf = 3 * 2 ** 30;
    const thirds = [0, 0, 0];
    for (let draw = 1; draw <= 30_000; draw += 1) {
      const third = Math.floor(numberOf(ticket(draw), outOf, mac) / 2 ** 30);
      thirds[third] = (thirds[third] ?? 0) + 1;
    }
    // 99.9 % of fair series stay below 13.8 with 2 degrees of freedom; a remainder gives thousands.
    expect(chiSquare(thirds, [10_000, 10_000, 10_000])).toBeLessThan(13.8);
  });

  it('is spread evenly over draws, members and luck', () => {
    for (const vary of [
      (i: number) => ticket(i + 1),
      (i: number) => ticket(1, `member-${i}`),
      (i: number) => ticket(1, 'lin', `luck-${i}`),
    ]) {
      const seen = Array.from({ length: 100 }, () => 0);
      for (let i = 0; i < 50_000; i += 1) {
        const number = numberOf(vary(i), 100, mac);
        seen[number] = (seen[number] ?? 0) + 1;
      }
      // 99.9 % of fair series stay below 148.2 with 99 degrees of freedom.
      expect(
        chiSquare(
          seen,
          seen.map(() => 500),
        ),
      ).toBeLessThan(148.2);
    }
  });
});

describe('The prize of a draw', () => {
  const odds = { outOf: 1000, prizes: [prize('gold', 5), prize('silver', 45), prize('tea', 250)] };

  it('comes as often as its odds say', () => {
    const seen = new Map<string | null, number>();
    const draws = 100_000;
    for (let i = 1; i <= draws; i += 1) {
      const drawn = drawnPrize(odds, ticket(i), mac);
      seen.set(drawn, (seen.get(drawn) ?? 0) + 1);
    }
    const shares = [5, 45, 250, 700].map((chances) => (draws * chances) / 1000);
    const counts = ['gold', 'silver', 'tea', null].map((id) => seen.get(id) ?? 0);
    // 99.9 % of fair series stay below 16.3 with 3 degrees of freedom.
    expect(chiSquare(counts, shares)).toBeLessThan(16.3);
  });

  it.each([
    [0, 'gold'],
    [4, 'gold'],
    [5, 'silver'],
    [49, 'silver'],
    [50, 'tea'],
    [299, 'tea'],
    [300, null],
    [999, null],
  ])('takes the numbers in the published order: %d is %s', (number, drawn) => {
    expect(drawnPrize(odds, ticket(1), () => macWith(number))).toBe(drawn);
  });
});
