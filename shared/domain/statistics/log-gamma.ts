/** Lanczos's coefficients for g = 7 and nine terms (Godfrey 2001): 15 digits. */
const terms = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const HALF_LOG_TAU = 0.9189385332046727;

/** The natural logarithm of the gamma function of a positive number. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  let sum = 0.99999999999980993;
  for (let i = 0; i < terms.length; i += 1) sum += (terms[i] ?? 0) / (y + i + 1);
  const t = y + 7.5;
  return HALF_LOG_TAU + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The natural logarithm of the beta function of two positive numbers. */
export const logBeta = (a: number, b: number): number =>
  logGamma(a) + logGamma(b) - logGamma(a + b);
