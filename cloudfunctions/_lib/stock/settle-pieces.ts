import type { Instant } from '../../../shared/domain/kernel/instant';
import type { MemberEvent } from '../../../shared/domain/members';
import type { StockEvent } from '../../../shared/domain/stock';
import type { StoredMember } from '../members/stored';
import { giveBackTaken, keepTaken } from './give-back';
import { markKey, shardId } from './stored';

type Told = Readonly<{ memberId: string; event: StockEvent }>;

const aboutStock = (event: MemberEvent): event is StockEvent =>
  event.kind === 'piece-taken' || event.kind === 'piece-returned';

/**
 * Tells the stock what the members' outboxes say: pieces that became theirs are held no more, one
 * update for each shard, and pieces they gave back can be had again. Telling twice is harmless.
 */
export async function settlePieces(members: readonly StoredMember[], at: Instant): Promise<void> {
  const told = members.flatMap(({ _id, outbox }) =>
    outbox
      .flatMap(({ events }) => events)
      .filter(aboutStock)
      .map((event): Told => ({ memberId: _id, event })),
  );
  await Promise.all([...byShard(told)].map(([shard, keys]) => keepTaken(shard, keys)));
  for (const { memberId, event } of told) {
    if (event.kind === 'piece-returned') await giveBackTaken(memberId, event.piece, at);
  }
}

/** The marks of pieces that were taken, by the shard that still holds them. */
function byShard(told: readonly Told[]): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  for (const { memberId, event } of told) {
    if (event.kind !== 'piece-taken') continue;
    const { item, shard, nth } = event.piece;
    const id = shardId(item, shard);
    marks.set(id, [...(marks.get(id) ?? []), markKey(memberId, nth)]);
  }
  return marks;
}
