import type { Member } from '../../../shared/domain/members';
import { type Counter, obstacleOf } from '../../../shared/domain/quote';

/** The member's live coupons as the till is shown them: usable at this counter, or why not. */
export const couponsShown = (
  { wallet, tier: { standing } }: Member,
  counter: Omit<Counter, 'tier'>,
) =>
  wallet.live.map((coupon) => ({
    ...coupon,
    obstacle: obstacleOf(coupon, { ...counter, tier: standing.tier }),
  }));
