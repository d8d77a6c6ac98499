import type { Instant } from '../kernel/instant';

/**
 * Points that expire together (积分批次). Redemption draws the first to expire first. Points of one
 * expiry are alike whatever they were earned for, so one lot holds them all.
 */
export type Lot = Readonly<{ expiresAt: Instant; points: number }>;

/** Earned points that cannot be redeemed before they mature (待生效积分). */
export type PendingLot = Readonly<{
  source: string;
  points: number;
  maturesAt: Instant;
  expiresAt: Instant;
}>;

/**
 * A member's points (积分账户): lots in the order they expire, what is pending, and the debt left
 * when a refund takes back points that were already redeemed. While there is debt there is no lot.
 */
export type PointsAccount = Readonly<{
  lots: readonly Lot[];
  pending: readonly PendingLot[];
  debt: number;
}>;

export const noPoints: PointsAccount = { lots: [], pending: [], debt: 0 };
