import { type Result, accept, refuse } from '../kernel/result';
import { sumOf } from '../kernel/sum';
import { logBeta, logGamma } from '../statistics';
import { fit, once } from './fit';
import type { Buying, Fit } from './model';

/**
 * MBG/NBD (Batislam, Denizel, Filiztekin 2007): as BG/NBD, but somebody may be gone after the very first
 * purchase, so that not everybody without a repeat purchase is taken to be still there.
 */
export type MbgNbd = Readonly<{ r: number; alpha: number; a: number; b: number }>;

/** What makes a fit worthless: too few who came back, or a chance of leaving that is nothing. */
export type NoModel =
  | Readonly<{ code: 'too-few-repeat-buyers'; found: number; needed: number }>
  | Readonly<{ code: 'model-degenerate' }>;

const LEAST_REPEAT_BUYERS = 200;
const LEAST_A = 0.01;

/** Refuses with fewer than 200 who bought again, and when a falls below 0.01. */
export function fitMbgNbd(buyings: readonly Buying[]): Result<Fit<MbgNbd>, NoModel> {
  const found = sumOf(buyings, ({ repeats, members }) => (repeats > 0 ? members : 0));
  if (found < LEAST_REPEAT_BUYERS) {
    return refuse({ code: 'too-few-repeat-buyers', found, needed: LEAST_REPEAT_BUYERS });
  }
  const { parameters, logLikelihood: largest } = fit(
    ([r = 1, alpha = 1, a = 1, b = 1]) => logLikelihood({ r, alpha, a, b }),
    buyings,
    [1, 1, 1, 1],
  );
  const [r = 1, alpha = 1, a = 1, b = 1] = parameters;
  return a < LEAST_A
    ? refuse({ code: 'model-degenerate' })
    : accept({ parameters: { r, alpha, a, b }, logLikelihood: largest });
}

function logLikelihood(model: MbgNbd): (buying: Buying) => number {
  const { r, alpha, a, b } = model;
  const none = logGamma(r) + logBeta(a, b) - r * Math.log(alpha);
  const byRepeats = once((x) => logGamma(r + x) + logBeta(a, b + x + 1) - none);
  return (buying) =>
    byRepeats(buying.repeats)
    - (r + buying.repeats) * Math.log(alpha + buying.now)
    + Math.log1p(goneToHere(model, buying));
}

/** How much likelier it is that somebody like this is gone than that they are still there. */
const goneToHere = ({ r, alpha, a, b }: MbgNbd, { repeats: x, last, now }: Buying): number =>
  (a / (b + x)) * Math.exp((r + x) * Math.log((alpha + now) / (alpha + last)));

/** The chance that somebody like this has not left for good. */
export const stillThere = (model: MbgNbd, buying: Buying): number =>
  1 / (1 + goneToHere(model, buying));

/** The chance that somebody like this buys again within so much time from now. */
export function buysWithin(model: MbgNbd, buying: Buying, within: number): number {
  const { r, alpha } = model;
  const { repeats: x, now } = buying;
  const stays = ((alpha + now) / (alpha + now + within)) ** (r + x);
  return stillThere(model, buying) * (1 - stays);
}
