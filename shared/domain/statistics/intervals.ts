import { assert } from '../kernel/assert';

/** A share counted: `hits` of `of`. */
export type Count = Readonly<{ hits: number; of: number }>;

export type Interval = Readonly<{ low: number; high: number }>;

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/** The 95 % score interval of a share (Wilson 1927). */
export function wilson({ hits, of }: Count): Interval {
  assert(of > 0 && hits >= 0 && hits <= of, 'a share is of something');
  const share = hits / of;
  const square = (Z * Z) / of;
  const middle = share + square / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return {
    low: Math.max(0, (middle - reach) / (1 + square)),
    high: Math.min(1, (middle + reach) / (1 + square)),
  };
}

/** The 95 % interval of `one − other` (Newcombe 1998, method 10). */
export function newcombe(one: Count, other: Count): Interval {
  const [p, q] = [one.hits / one.of, other.hits / other.of];
  const [a, b] = [wilson(one), wilson(other)];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
