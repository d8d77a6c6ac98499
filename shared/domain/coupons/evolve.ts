import { assert, assertNever } from '../kernel/assert';
import type { CouponEvent } from './messages';
import type { Coupon, PastCoupon, Wallet } from './model';

/** Past coupons remembered, the latest; what a refund should find again ended long before. */
const REMEMBERED = 40;

export function evolve(wallet: Wallet, event: CouponEvent): Wallet {
  switch (event.kind) {
    case 'coupon-issued':
      return counted(held(wallet, event.coupon), event.coupon.definition, 1);
    case 'coupon-redeemed':
      return ended(wallet, event.coupon, { ended: 'used', at: event.at, costFen: event.costFen });
    case 'coupon-expired':
      return ended(wallet, event.coupon, { ended: 'expired', at: event.expiredAt, costFen: 0 });
    default:
      return assertNever(event);
  }
}

const held = (wallet: Wallet, coupon: Coupon): Wallet => ({
  ...wallet,
  live: [...wallet.live, coupon].sort(byExpiry),
});

const byExpiry = (a: Coupon, b: Coupon): number =>
  a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1);

function counted({ issued, ...wallet }: Wallet, definition: string, change: 1 | -1): Wallet {
  return { ...wallet, issued: { ...issued, [definition]: (issued[definition] ?? 0) + change } };
}

function ended(
  { live, past, ...wallet }: Wallet,
  id: string,
  how: Pick<PastCoupon, 'ended' | 'at' | 'costFen'>,
): Wallet {
  const coupon = live.find((one) => one.id === id);
  assert(coupon !== undefined, 'a coupon ends once');
  const { definition, name } = coupon;
  return {
    ...wallet,
    live: live.filter((one) => one !== coupon),
    past: [...past, { id, definition, name, ...how }].sort(byEnd).slice(-REMEMBERED),
  };
}

const byEnd = (a: PastCoupon, b: PastCoupon): number => a.at - b.at || (a.id < b.id ? -1 : 1);
