import type { Pieces } from './model';

/** Which piece of an item the member asks for next, from 0. */
export const nextPiece = (pieces: Pieces, item: string): number => pieces[item] ?? 0;

/** Pieces that one shard holds before another is opened, and the most shards of an item. */
const PER_SHARD = 256;
const MOST = 64;

/** How many shards carry an item: a power of two, so that a rush meets many documents, not one. */
export const shardsFor = (total: number): number =>
  2 ** Math.ceil(Math.log2(Math.min(MOST, Math.max(1, total / PER_SHARD))));

/** What one of `shards` equal parts of a total comes to; the first ones carry what is left over. */
export const portionOf = (total: number, shards: number, shard: number): number =>
  Math.floor(total / shards) + (shard < total % shards ? 1 : 0);

/** The shard a member asks first: the same each time, and as likely as any other (FNV-1a). */
export const firstShard = (memberId: string, shards: number): number =>
  (Array.from(memberId).reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  )
    >>> 8)
  % shards;
