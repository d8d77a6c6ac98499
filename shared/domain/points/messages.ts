import type { Instant } from '../kernel/instant';
import type { GiftCause } from '../gifts';
import type { Lot } from './model';

/** Where points come from or go to: an order, a check-in day, a milestone, an adjustment. */
export type PointsCause =
  | Readonly<{ kind: 'purchase'; orderId: string }>
  | Readonly<{ kind: 'check-in'; on: string }>
  | Readonly<{ kind: 'milestone'; streak: number; on: string }>
  | Readonly<{ kind: 'make-up'; on: string }>
  | Readonly<{ kind: 'refund'; orderId: string; refundNo: string }>
  | Readonly<{ kind: 'adjustment'; reason: string }>
  | Readonly<{ kind: 'import' }>
  | Readonly<{ kind: 'gift-taken-back'; about: string }>
  | GiftCause
  /** Goods of the points mall that came back; `about` is their name. */
  | Readonly<{ kind: 'reward-returned'; about: string }>;

export type EarnPoints = Readonly<{
  kind: 'earn-points';
  points: number;
  cause: PointsCause;
  maturesAt: Instant;
  expiresAt: Instant;
  at: Instant;
}>;

export type RedeemPoints = Readonly<{ kind: 'redeem-points'; points: number; cause: PointsCause }>;

/** Takes back what a purchase earned (冲正); `expiresAt` names the lot it was earned into. */
export type ReversePoints = Readonly<{
  kind: 'reverse-points';
  points: number;
  source: string;
  expiresAt: Instant;
  cause: PointsCause;
}>;

/** Gives redeemed points back to the lots they were drawn from; what has expired since is gone. */
export type ReturnPoints = Readonly<{
  kind: 'return-points';
  draws: Draws;
  cause: PointsCause;
  at: Instant;
}>;

export type PassPointsTime = Readonly<{ kind: 'pass-time'; at: Instant }>;

export type PointsCommand =
  EarnPoints | RedeemPoints | ReturnPoints | ReversePoints | PassPointsTime;

/** What one act takes out of lots, the first to expire first (扣减明细). */
export type Draws = readonly Lot[];

export type PointsEvent =
  | Readonly<{
      kind: 'points-earned';
      points: number;
      /** The part that repays debt instead of filling a lot. */
      repaid: number;
      cause: PointsCause;
      /** Later than the event: the points wait until then. */
      maturesAt: Instant | null;
      expiresAt: Instant;
    }>
  | Readonly<{
      kind: 'points-matured';
      source: string;
      points: number;
      repaid: number;
      maturesAt: Instant;
      expiresAt: Instant;
    }>
  | Readonly<{ kind: 'points-redeemed'; points: number; draws: Draws; cause: PointsCause }>
  | Readonly<{
      kind: 'points-returned';
      points: number;
      /** The part that repays debt instead of going back to a lot. */
      repaid: number;
      /** What goes back to the lots the points were drawn from. */
      refills: Draws;
      cause: PointsCause;
    }>
  | Readonly<{ kind: 'points-expired'; points: number; draws: Draws; expiredAt: Instant }>
  | Readonly<{
      kind: 'points-reversed';
      points: number;
      source: string;
      fromPending: number;
      draws: Draws;
      /** What the member had redeemed already and now owes. */
      owed: number;
      cause: PointsCause;
    }>;

export type PointsRefusal =
  | Readonly<{ code: 'insufficient-points'; short: number }>
  | Readonly<{ code: 'expiry-not-in-future' }>;
