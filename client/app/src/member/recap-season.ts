import type { Home } from '@/store/member';

/**
 * The year to look back on while that is of the season: from the day it opens until the end of the
 * January after; null at any other time.
 */
export function recapInSeason({ recapYear, card }: Home): number | null {
  const { today } = card.checkIn;
  const year = Number(today.slice(0, 4));
  const isJanuary = today.slice(5, 7) === '01';
  return recapYear === year || (isJanuary && recapYear === year - 1) ? recapYear : null;
}
