import type { Instant } from '../kernel/instant';
import type { GiftCause } from '../gifts';
import type { Coupon, CouponDefinition } from './model';
import type { CouponObstacle } from './usable';

/** Issue one coupon under an id of its own, made by whoever asks. */
export type IssueCoupon = Readonly<{
  definition: CouponDefinition;
  id: string;
  cause: GiftCause;
  /** Valid from then instead of from now on, and until then instead of as long as the definition says. */
  window?: Readonly<{ from: Instant; until: Instant | null }>;
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
  | (Named & Readonly<{ kind: 'coupon-expired'; expiredAt: Instant }>)
  /** The purchase it was used for came back whole: it is live again, or past its expiry. */
  | Readonly<{
      kind: 'coupon-returned';
      coupon: Coupon;
      /** Only in entries from before refunds said themselves what of the cost came back. */
      costFen?: number;
      orderId: string;
      expired: boolean;
    }>
  /** What it was given for came back before it was used. */
  | Readonly<{ kind: 'coupon-voided'; coupon: string; definition: string }>
  /** What it was given for came back after it was used: points are owed for it. */
  | Readonly<{ kind: 'coupon-charged'; coupon: string; definition: string; points: number }>
  /** The purchase it was used for came back as well, so nothing is owed any more. */
  | Readonly<{ kind: 'coupon-uncharged'; coupon: string; points: number }>;

export type CouponRefusal =
  | Readonly<{ code: 'no-such-coupon' }>
  | Readonly<{ code: 'coupon-already-issued' }>
  | Readonly<{ code: 'coupon-limit-reached'; perMember: number }>
  | Readonly<{ code: 'coupon-over'; expiredAt: Instant }>
  | Readonly<{ code: 'wallet-full'; most: number }>
  | Readonly<{ code: 'coupon-not-usable'; coupon: string; name: string; obstacle: CouponObstacle }>
  | Readonly<{ code: 'coupons-do-not-stack'; name: string; beside: string }>
  | Readonly<{ code: 'too-many-coupons'; most: number }>
  | Readonly<{ code: 'coupon-needs-purchase'; name: string }>
  | Readonly<{ code: 'price-settled' }>;
