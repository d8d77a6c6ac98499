import type { Day } from '../kernel/day';
import type { StockItem } from '../stock';
import type { Claims, CouponClaim } from './model';

export const timesClaimed = (claims: Claims, claim: string): number => claims[claim]?.times ?? 0;

export function timesClaimedOn(claims: Claims, claim: string, day: Day): number {
  const claimed = claims[claim];
  return claimed?.on === day ? claimed.timesThatDay : 0;
}

/** The limited stock behind a claim, or null when there is no limit. */
export const stockOfClaim = ({ id, name, stock }: CouponClaim): StockItem | null =>
  stock === null ? null : { item: `claim:${id}`, name, total: stock };
