import type { Day } from '../kernel/day';
import type { StockItem } from '../stock';
import type { Claims, CouponClaim } from './model';

export const timesClaimed = (claims: Claims, claim: string): number => claims[claim]?.times ?? 0;

export function timesClaimedOn(claims: Claims, claim: string, day: Day): number {
  const claimed = claims[claim];
  return claimed?.on === day ? claimed.timesThatDay : 0;
}

/** What a claim is called among all that is limited. */
export const itemOfClaim = (id: string): string => `claim:${id}`;

/** The limited stock behind a claim, or null when there is no limit. */
export const stockOfClaim = ({ id, name, stock }: CouponClaim): StockItem | null =>
  stock === null ? null : { item: itemOfClaim(id), name, total: stock };
