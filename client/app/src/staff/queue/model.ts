import type { OutputOf, RefusalOf } from '@shared/contract/contract';
import type { DoorRefusal } from '@shared/contract/refusals';
import type { recordPurchase } from '@shared/contract/staff/record-purchase';
import { HOUR, type Instant } from '@shared/domain/kernel/instant';

/** A till that sells this much in a day without network has another problem than a full journal. */
export const MOST_A_DAY = 200;

/** How late a purchase may be handed in. */
export const LATE_HOURS = 24;
export const LATEST = LATE_HOURS * HOUR;

/** A purchase as the till took it down: enough to hand it in without the shopper. */
export type TillPurchase = Readonly<{
  /** Made before the first try and never changed, so that asking again is the same request. */
  requestId: string;
  /** The 24 digits that were read, and when by the server's clock. */
  code: string;
  shownAt: Instant;
  storeId: string;
  orderNo: string;
  lines: readonly Readonly<{ category: string | null; amountFen: number }>[];
  payFen: number;
  /** Coupons that the price was quoted with, where there were any. */
  coupons?: readonly string[];
  /** Paid without a quote, so no benefit changes the price. */
  settled: boolean;
  /** What the scan gave, where there was network for it. */
  ticket: string | null;
}>;

export type TillAnswer = OutputOf<typeof recordPurchase>;
export type TillRefusal = RefusalOf<typeof recordPurchase> | DoorRefusal;

/** What became of one try; unanswered means that nobody knows whether it arrived. */
export type Outcome =
  | Readonly<{ kind: 'recorded'; answer: TillAnswer }>
  | Readonly<{ kind: 'refused'; refusal: TillRefusal }>
  | Readonly<{ kind: 'unanswered' }>;

/** Where a purchase stands. `answer` is null when an earlier try, whose answer was lost, recorded it. */
export type Standing =
  | Readonly<{ kind: 'waiting' }>
  | Readonly<{ kind: 'sending' }>
  | Readonly<{ kind: 'done'; at: Instant; answer: TillAnswer | null }>
  | Readonly<{ kind: 'refused'; at: Instant; refusal: TillRefusal }>;

export type Queued = Readonly<{
  purchase: TillPurchase;
  /** Some try had no final answer, so the shop may have it already. */
  mayHaveArrived: boolean;
  standing: Standing;
}>;

/** The till's journal (离线记账本), oldest first. */
export type Journal = readonly Queued[];

/** The day's journal has no room left. */
export type JournalFull = Readonly<{ code: 'journal-full'; most: number }>;
