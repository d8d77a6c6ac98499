import type { Instant } from '../kernel/instant';
import type { Window } from '../kernel/window';
import type { Lot } from '../points';
import type { Piece } from '../stock';

/** Goods to be picked up at a store, with everything that holds until they are handed over. */
export type Goods = Readonly<{
  kind: 'goods';
  /** Stores that have it; null is every store. */
  stores: readonly string[] | null;
  /** Days to pick it up in, the day of the redemption not counted. */
  pickUpDays: number;
  /** How many days before that ends the member is reminded. */
  reminderDays: number;
  /** Days after the handing over in which staff take it back. */
  returnDays: number;
}>;

/** Something for points (积分商城): goods, or a coupon of the programme by its id. */
export type Reward = Window
  & Readonly<{
    id: string;
    name: string;
    points: number;
    gives: Goods | Readonly<{ kind: 'coupon'; coupon: string }>;
    /** How many there are; null is no limit. */
    stock: number | null;
    /** The most one member redeems; null is no limit. */
    perMember: number | null;
  }>;

/** Goods redeemed and not settled yet (待取货): what was paid for them, and what holds for them. */
export type PickUp = Readonly<{
  id: string;
  reward: string;
  name: string;
  points: number;
  /** The lots the points were drawn from, so that they go back there. */
  draws: readonly Lot[];
  piece: Piece | null;
  stores: readonly string[] | null;
  returnDays: number;
  redeemedAt: Instant;
  state: 'waiting' | 'handed-over';
  /** When the member is reminded of it; null when that was done. */
  remindAt: Instant | null;
  /** The first instant at which it is too late: to pick it up, or once handed over to return it. */
  until: Instant;
}>;

/** What a member has redeemed: how many of each reward, never forgotten, and what is not settled yet. */
export type Redeemed = Readonly<{
  times: Readonly<Record<string, number>>;
  pickUps: readonly PickUp[];
}>;

export const nothingRedeemed: Redeemed = { times: {}, pickUps: [] };
