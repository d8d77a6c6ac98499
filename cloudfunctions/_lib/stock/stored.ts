import { HOUR, type Instant, MINUTE } from '../../../shared/domain/kernel/instant';

/** A member's claim on a shard: who, the how-manieth piece, and since when. */
export type Mark = Readonly<{ key: string; at: Instant }>;

/**
 * One part of an item's stock. `total` is what was given out of it, what is left, and what is held:
 * a piece that has become its member's leaves no trace but `total - left - holds`.
 */
export type Shard = Readonly<{
  _id: string;
  item: string;
  shard: number;
  total: number;
  left: number;
  /** Pieces put by whose members' own documents have yet to be looked at. */
  holds: readonly Mark[];
  /** Pieces that came back lately, so that none comes back twice. */
  returned: readonly Mark[];
  /** More is out than there should be: what comes back is not given out again. */
  over: boolean;
  /** Whoever spread the total last; a stale one changes nothing. */
  epoch: number;
  /** When the sweeper looks after holds; absent while there are none. */
  dueBy?: Instant;
}>;

/** The most pieces held in one shard at a time, so that the document stays small. */
export const MOST_HELD = 1024;

/** How long a piece is put by: far longer than a door may run, and a shopper's retry comes before. */
export const HELD_FOR = 2 * MINUTE;

/** How long a shard remembers that a piece came back: far longer than any job may be at work on it. */
export const REMEMBERED_FOR = HOUR;

export const shardId = (item: string, shard: number): string => `${item}:${shard}`;

export const markKey = (memberId: string, nth: number): string => `${memberId}#${nth}`;

/** Whose piece a mark is, and the how-manieth. */
export function readKey(key: string): Readonly<{ memberId: string; nth: number }> {
  const [memberId = '', nth = ''] = key.split('#');
  return { memberId, nth: Number(nth) };
}
