import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Piece } from '../../../shared/domain/stock';
import { change, command as _ } from '../cloudbase/documents';
import { type Mark, REMEMBERED_FOR, markKey, shardId } from './stored';

/** Members' pieces that are theirs for good: their holds go, and what was left stays so. Twice is harmless. */
export const keepTaken = (shard: string, keys: readonly string[]): Promise<boolean> =>
  change('stock', { _id: shard }, { holds: _.pull({ key: _.in([...keys]) }) });

/** Gives a piece that was put by and never taken back to its shard, once: the hold goes with it. */
export async function giveBackHeld({ item, shard }: Piece, key: string): Promise<void> {
  const held = { _id: shardId(item, shard), 'holds.key': key };
  const holds = _.pull({ key });
  const back = await change('stock', { ...held, over: false }, { left: _.inc(1), holds });
  if (!back) await change('stock', { ...held, over: true }, { total: _.inc(-1), holds });
}

/** Gives a piece that a member had back to its shard, once: the shard remembers it for a while. */
export async function giveBackTaken(memberId: string, piece: Piece, at: Instant): Promise<void> {
  const mark: Mark = { key: markKey(memberId, piece.nth), at };
  const out = { _id: shardId(piece.item, piece.shard), 'returned.key': _.neq(mark.key) };
  const marks = {
    holds: _.pull({ key: mark.key }),
    returned: _.push([mark]),
    dueBy: _.min(at + REMEMBERED_FOR),
  };
  const back = await change('stock', { ...out, over: false }, { left: _.inc(1), ...marks });
  if (!back) await change('stock', { ...out, over: true }, { total: _.inc(-1), ...marks });
}
