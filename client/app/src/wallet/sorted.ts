import type { OutputOf } from '@shared/contract/contract';
import type { wallet as contract } from '@shared/contract/member/wallet';
import type { Instant } from '@shared/domain/kernel/instant';

export type Wallet = OutputOf<typeof contract>;
export type LiveCoupon = Wallet['live'][number];

/** The live coupons of an answer that may be from earlier: those good now first, none that ended since. */
export function sorted(
  { live }: Wallet,
  now: Instant,
): Readonly<{ usable: readonly LiveCoupon[]; waiting: readonly LiveCoupon[] }> {
  const here = live.filter(({ expiresAt }) => expiresAt > now);
  return {
    usable: here.filter(({ wait }) => wait === null),
    waiting: here.filter(({ wait }) => wait !== null),
  };
}
