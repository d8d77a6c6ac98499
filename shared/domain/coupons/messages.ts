import type { Instant } from '../kernel/instant';
import type { GiftCause } from '../gifts';
import type { Coupon, CouponDefinition } from './model';

/** Issue one coupon under an id of its own, made by whoever asks. */
export type IssueCoupon = Readonly<{
  definition: CouponDefinition;
  id: string;
  cause: GiftCause;
  at: Instant;
}>;

type Named = Readonly<{ coupon: string; definition: string; campaign: string; cause: GiftCause }>;

export type CouponEvent =
  | Readonly<{ kind: 'coupon-issued'; coupon: Coupon }>
  | (Named
      & Readonly<{
        kind: 'coupon-redeemed';
        /** What it took off, or what the goods are worth, in fen. */
        costFen: number;
        storeId: string;
        /** The purchase it was used for, or null when it was redeemed by itself. */
        orderId: string | null;
        at: Instant;
      }>)
  | (Named & Readonly<{ kind: 'coupon-expired'; expiredAt: Instant }>);

export type CouponRefusal =
  | Readonly<{ code: 'no-such-coupon' }>
  | Readonly<{ code: 'coupon-already-issued' }>
  | Readonly<{ code: 'coupon-limit-reached'; perMember: number }>
  | Readonly<{ code: 'coupon-over'; expiredAt: Instant }>
  | Readonly<{ code: 'wallet-full'; most: number }>;
