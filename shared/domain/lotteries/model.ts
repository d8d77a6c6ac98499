import type { Gift } from '../gifts';
import type { Day } from '../kernel/day';
import type { WindowRefusal } from '../kernel/window';
import type { Goods } from '../rewards';
import type { Piece } from '../stock';

/** What a prize is: a gift of the programme, or goods picked up at a store. */
export type Award = Gift | Goods;

/** A prize (奖品). Its odds are exactly `chances` in the lottery's `outOf`. */
export type Prize = Readonly<{
  id: string;
  name: string;
  chances: number;
  /** What it is worth at most, in fen. */
  valueFen: number;
  award: Award;
  /** How many there are, or null where there is no end of them. */
  stock: number | null;
  /**
   * The unlimited points that are given once the stock is gone, or null for nothing; and where the prize
   * is a coupon, when the member can have no more of it.
   */
  whenGone: string | null;
}>;

/** A lottery (抽奖) with odds that are told before it opens. What no prize takes wins nothing. */
export type LotteryTerms = Readonly<{
  id: string;
  name: string;
  note: string | null;
  /** First and last day on which it is drawn. */
  from: Day;
  to: Day;
  outOf: number;
  /** In the order in which they share out the numbers from 0. */
  prizes: readonly Prize[];
  /** Points for a draw that is not free. */
  costPoints: number;
  freePerDay: number;
  /** The most draws of one member. */
  caps: Readonly<{ perDay: number; perMember: number }>;
}>;

/**
 * What is told before a lottery opens: SHA-256 of its secret seed, in hex, and which of the server's
 * keys the seed comes from.
 */
export type SeedCommitment = Readonly<{ lottery: string; keyVersion: number; commitment: string }>;

/** How often a member has drawn in one lottery. Draws are numbered from 1 without a gap. */
export type DrawCount = Readonly<{
  lottery: string;
  /** The lottery's last day: afterwards nobody needs to count any more. */
  until: Day;
  draws: number;
  on: Day;
  today: number;
}>;

/** Everything that decides one draw, besides the seed. */
export type Ticket = Readonly<{
  lottery: string;
  /** The member's number in the public record of this lottery; it tells nobody who the member is. */
  number: string;
  /** Which draw of this member it is, from 1. */
  draw: number;
  /** What the member's phone chose at random before it asked. */
  luck: string;
}>;

/** HMAC-SHA-256 under the lottery's seed, supplied by the room that has it: 32 bytes out. */
export type SeedMac = (message: Uint8Array) => Uint8Array;

/** A draw as the public record has it: what the seed drew, and what was given. */
export type RecordedDraw = Omit<Ticket, 'lottery'>
  & Readonly<{ drawn: string | null; given: string | null }>;

/** A draw (抽奖). Prizes are named by their ids; null is nothing. */
export type LotteryEvent = Readonly<{ kind: 'lottery-drawn' }>
  & Ticket
  & Readonly<{ on: Day; until: Day; free: boolean; drawn: string | null; given: string | null }>;

/** What a limited prize's stock said when it was asked for this very draw: a piece, or none is left. */
export type StockAnswer = Readonly<{ draw: number; prize: string; piece: Piece | null }>;

export type LotteryRefusal =
  | WindowRefusal
  | Readonly<{ code: 'no-such-lottery' }>
  | Readonly<{ code: 'no-draw-left-today'; perDay: number }>
  | Readonly<{ code: 'no-draw-left'; perMember: number }>;
