import { shareOf } from '../kernel/share';
import type { EarnTerms } from './model';

/** Fen in a yuan × thousandths in a whole. */
const FEN_PERMILLE = 100_000;

/** Points for the part of a purchase that is kept, in fen of what was paid; rounded down, then capped. */
export const pointsFor = (terms: EarnTerms, keptFen: number): number =>
  terms.listFen === 0
    ? 0
    : Math.min(terms.capPoints, shareOf(terms.weight, keptFen, terms.listFen * FEN_PERMILLE));

/** Growth value for the part of a purchase that is kept, in fen of what was paid; rounded down. */
export const growthFor = (terms: EarnTerms, keptFen: number): number =>
  shareOf(terms.growthPermille, keptFen, FEN_PERMILLE);
