import type { Day } from '../kernel/day';
import { shareOf } from '../kernel/share';
import { sumOf } from '../kernel/sum';
import { type BookDay, type LotMovement, noLotMovement } from './model';

/** Points that expire together, and how many of them never were redeemed (沉淀率). */
export type Breakage = LotMovement
  & Readonly<{
    /** The first day on which they are gone. */
    expiresOn: Day;
    open: number;
    /** Expired ÷ (filled − reversed), rounded down; null until they have expired. */
    sharePermille: number | null;
  }>;

/**
 * Breakage by expiry, soonest first. Points of one expiry are alike whatever they were earned for and
 * the first to expire is redeemed first, so this is the finest split that assumes nothing: by month
 * of earning it could only be guessed.
 */
export function breakage(days: readonly BookDay[], on: Day): readonly Breakage[] {
  const expiries = [...new Set(days.flatMap(({ lots }) => Object.keys(lots)))].sort();
  return expiries.map((expiresOn) => {
    const lot = totalOf(days.map(({ lots }) => lots[expiresOn] ?? noLotMovement));
    const kept = lot.filled - lot.reversed;
    const open = kept - lot.redeemed - lot.expired - lot.adjusted;
    const final = expiresOn <= on && kept > 0;
    const sharePermille = final ? shareOf(lot.expired, 1000, kept) : null;
    return { expiresOn, ...lot, open, sharePermille };
  });
}

const totalOf = (lots: readonly LotMovement[]): LotMovement => ({
  filled: sumOf(lots, ({ filled }) => filled),
  redeemed: sumOf(lots, ({ redeemed }) => redeemed),
  expired: sumOf(lots, ({ expired }) => expired),
  reversed: sumOf(lots, ({ reversed }) => reversed),
  adjusted: sumOf(lots, ({ adjusted }) => adjusted),
});
