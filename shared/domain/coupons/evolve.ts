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
    case 'coupon-returned':
      return returned(wallet, event);
    case 'coupon-voided':
      return counted(without(wallet, event.coupon), event.definition, -1);
    case 'coupon-charged':
      return counted(charged(wallet, event), event.definition, -1);
    case 'coupon-uncharged':
      return without(
        { ...wallet, charged: wallet.charged.filter(({ coupon }) => coupon !== event.coupon) },
        event.coupon,
      );
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
  const { [definition]: before = 0, ...others } = issued;
  const count = before + change;
  return { ...wallet, issued: count === 0 ? others : { ...others, [definition]: count } };
}

function ended(
  { live, past, ...wallet }: Wallet,
  id: string,
  how: Pick<PastCoupon, 'ended' | 'at' | 'costFen'>,
): Wallet {
  const coupon = live.find((one) => one.id === id);
  assert(coupon !== undefined, 'a coupon ends once');
  const { definition, name, offer } = coupon;
  const item = 'item' in offer ? offer.item : null;
  return {
    ...wallet,
    live: live.filter((one) => one !== coupon),
    past: [...past, { id, definition, name, item, ...how }].sort(byEnd).slice(-REMEMBERED),
  };
}

const byEnd = (a: PastCoupon, b: PastCoupon): number => a.at - b.at || (a.id < b.id ? -1 : 1);

function returned(
  wallet: Wallet,
  { coupon, expired }: Extract<CouponEvent, { kind: 'coupon-returned' }>,
): Wallet {
  const back = held(without(wallet, coupon.id), coupon);
  return expired
    ? ended(back, coupon.id, { ended: 'expired', at: coupon.expiresAt, costFen: 0 })
    : back;
}

const without = (wallet: Wallet, id: string): Wallet => ({
  ...wallet,
  live: wallet.live.filter((one) => one.id !== id),
  past: wallet.past.filter((one) => one.id !== id),
});

const charged = (
  wallet: Wallet,
  { coupon, points }: Extract<CouponEvent, { kind: 'coupon-charged' }>,
): Wallet => ({
  ...wallet,
  charged: [...wallet.charged, { coupon, points }].slice(-REMEMBERED),
});
