import fc from 'fast-check';
import { shareOf } from '../../../shared/domain/kernel/share';

describe('A share', () => {
  it.each([
    [99, 0],
    [100, 1],
    [199, 1],
    [0, 0],
  ])('of a hundredth of %i is %i: rounded down', (amount, share) => {
    expect(shareOf(amount, 1, 100)).toBe(share);
  });

  it('is exact where it can be', () => {
    expect(shareOf(5_000_000, 950, 1000)).toBe(4_750_000);
  });

  it('stays exact where the product is larger than a number can hold', () => {
    expect(shareOf(9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991)).toBe(
      9_007_199_254_740_991,
    );
  });

  it('of nothing at all is a broken promise', () => {
    expect(() => shareOf(1, 1, 0)).toThrow('a share is of something');
  });

  it('never exceeds the exact quotient and misses it by less than one', () => {
    const whole = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 10_000_000 }), (amount, part, of) => {
        const exact = BigInt(amount) * BigInt(part);
        const share = exact / BigInt(of);
        fc.pre(share <= BigInt(Number.MAX_SAFE_INTEGER));
        const found = BigInt(shareOf(amount, part, of));
        expect(found * BigInt(of) <= exact && exact < (found + 1n) * BigInt(of)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
