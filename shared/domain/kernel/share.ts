import { assert } from './assert';

/** `amount × numerator ÷ denominator`, exactly, rounded down. All three are whole and not negative. */
export function shareOf(amount: number, numerator: number, denominator: number): number {
  assert(denominator > 0, 'a share is of something');
  return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}
