import type { Instant } from '../kernel/instant';
import type { Wallet } from './model';

/** The next instant at which a coupon expires, or null. */
export const couponsDueAt = ({ live }: Wallet): Instant | null => live[0]?.expiresAt ?? null;
