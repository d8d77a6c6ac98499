import { hypergeometric, logBeta, logGamma } from '../statistics';
import { fit, once } from './fit';
import type { Buying, Fit } from './model';

/**
 * BG/NBD (Fader, Hardie, Lee 2005): somebody buys at a rate from Gamma(r, α) and may be gone after each
 * repeat purchase, with a chance from Beta(a, b).
 */
export type BgNbd = Readonly<{ r: number; alpha: number; a: number; b: number }>;

export function fitBgNbd(buyings: readonly Buying[]): Fit<BgNbd> {
  const { parameters, logLikelihood: largest } = fit(
    ([r = 1, alpha = 1, a = 1, b = 1]) => logLikelihood({ r, alpha, a, b }),
    buyings,
    [1, 1, 1, 1],
  );
  const [r = 1, alpha = 1, a = 1, b = 1] = parameters;
  return { parameters: { r, alpha, a, b }, logLikelihood: largest };
}

function logLikelihood({ r, alpha, a, b }: BgNbd): (buying: Buying) => number {
  const none = logGamma(r) + logBeta(a, b) - r * Math.log(alpha);
  const byRepeats = once((x) => logGamma(r + x) + logBeta(a, b + x) - none);
  return ({ repeats: x, last, now }) => {
    const here = byRepeats(x) - (r + x) * Math.log(alpha + now);
    if (x === 0) return here;
    const gone = Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + now) / (alpha + last));
    return here + Math.log1p(Math.exp(gone));
  };
}

/** Purchases expected within so much time from now. */
export function expectedByBgNbd({ r, alpha, a, b }: BgNbd, buying: Buying, within: number): number {
  const { repeats: x, last, now } = buying;
  const then = alpha + now + within;
  const series = hypergeometric([r + x, b + x], a + b + x - 1, within / then);
  const bought = 1 - ((alpha + now) / then) ** (r + x) * series;
  const gone = x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + now) / (alpha + last)) ** (r + x);
  return (((a + b + x - 1) / (a - 1)) * bought) / (1 + gone);
}
