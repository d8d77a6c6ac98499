import type { Instant } from '../kernel/instant';
import type { Coupon, Wallet } from './model';

/** The next instant at which a coupon expires, or null. */
export const couponsDueAt = ({ live }: Wallet): Instant | null => live[0]?.expiresAt ?? null;

/** What the goods of a coupon are worth, in fen; nothing where it takes money off. */
export const worthOf = ({ offer }: Coupon): number => ('worthFen' in offer ? offer.worthFen : 0);
