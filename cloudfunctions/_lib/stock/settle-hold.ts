import type { MemberEvent } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { type Piece, nextPiece } from '../../../shared/domain/stock';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { find } from '../cloudbase/documents';
import type { Actor } from '../door/actor';
import { execute } from '../members/execute';
import { memberOfId } from '../members/find-member';
import type { Entry, StoredMember } from '../members/stored';
import { giveBackHeld, keepTaken } from './give-back';
import { markKey, shardId } from './stored';

type Circumstances = Readonly<{ programme: Programme; actor: Actor; at: Instant }>;

/**
 * Ends a hold: the piece has become its member's, or it is let go in the member's own document first,
 * so that no slower call can still take it, and then given back.
 */
export async function settleHold(
  found: StoredMember,
  piece: Piece,
  circumstances: Circumstances,
): Promise<void> {
  const key = markKey(found._id, piece.nth);
  if (await letGo(found, piece, circumstances)) return giveBackHeld(piece, key);
  const member = (await memberOfId(found._id)) ?? found;
  if (await hasTaken(member, piece)) await keepTaken(shardId(piece.item, piece.shard), [key]);
  else await giveBackHeld(piece, key);
}

/** False when the member's document has decided on the piece already. */
async function letGo(
  found: StoredMember,
  piece: Piece,
  { programme, actor, at }: Circumstances,
): Promise<boolean> {
  if (nextPiece(found.state.pieces, piece.item) !== piece.nth) return false;
  const done = await execute(found, {
    programme,
    act: { at, action: 'let-go', actor },
    request: null,
    command: { kind: 'let-go', piece, at },
    answer: () => null,
  });
  if (!done.ok && done.refusal.code === 'busy') throw new Error('a member stays busy');
  return done.ok;
}

/** Whether it is this very piece, of this shard, that became the member's. */
async function hasTaken(member: StoredMember, { item, shard, nth }: Piece): Promise<boolean> {
  const isIt = (event: MemberEvent): boolean =>
    event.kind === 'piece-taken'
    && event.piece.item === item
    && event.piece.shard === shard
    && event.piece.nth === nth;
  const within = ({ events }: Pick<Entry, 'events'>): boolean => events.some(isIt);
  if (member.outbox.some(within)) return true;
  const takes = { memberId: member._id, 'events.piece.item': item };
  return (await find<Entry>('entries', takes, { limit: 1000 })).some(within);
}
