const MOST_TERMS = 10_000;
const SMALLEST = 1e-14;

/** Gauss's hypergeometric function ₂F₁(a, b; c; z) of positive a, b and c, by its series for 0 ≤ z < 1. */
export function hypergeometric([a, b]: readonly [number, number], c: number, z: number): number {
  let [term, sum] = [1, 1];
  for (let n = 0; n < MOST_TERMS && term > sum * SMALLEST; n += 1) {
    term *= ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    sum += term;
  }
  return sum;
}
