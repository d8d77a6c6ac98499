import { hypergeometric, logGamma } from '../statistics';
import { fit } from './fit';
import type { Buying, Fit } from './model';

/**
 * Pareto/NBD (Schmittlein, Morrison, Colombo 1987): somebody buys at a rate from Gamma(r, α) until they
 * leave, at a rate from Gamma(s, β).
 */
export type ParetoNbd = Readonly<{ r: number; alpha: number; s: number; beta: number }>;

export function fitParetoNbd(buyings: readonly Buying[]): Fit<ParetoNbd> {
  const { parameters, logLikelihood: largest } = fit(
    ([r = 1, alpha = 1, s = 1, beta = 1]) =>
      (buying) =>
        logLikelihood({ r, alpha, s, beta }, buying),
    buyings,
    [1, 10, 1, 10],
  );
  const [r = 1, alpha = 1, s = 1, beta = 1] = parameters;
  return { parameters: { r, alpha, s, beta }, logLikelihood: largest };
}

/** As Fader and Hardie (2005) derive it; the sums are taken of logarithms. */
function logLikelihood(
  { r, alpha, s, beta }: ParetoNbd,
  { repeats: x, last, now }: Buying,
): number {
  const rate = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  const here = -(r + x) * Math.log(alpha + now) - s * Math.log(beta + now);
  const [more, less, second] = alpha >= beta ? [alpha, beta, s + 1] : [beta, alpha, r + x];
  const first = r + s + x;
  const left = (at: number): number =>
    Math.log(hypergeometric([first, second], first + 1, (more - less) / (more + at)))
    - first * Math.log(more + at);
  const gap = 1 - Math.exp(left(now) - left(last));
  if (gap <= 0) return rate + here;
  const gone = Math.log(s / first) + left(last) + Math.log(gap);
  const most = Math.max(here, gone);
  return rate + most + Math.log(Math.exp(here - most) + Math.exp(gone - most));
}
