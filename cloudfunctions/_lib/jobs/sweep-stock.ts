import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Programme } from '../../../shared/domain/programme';
import { change, command as _, find, get } from '../cloudbase/documents';
import { timerActor } from '../door/actor';
import { memberOfId } from '../members/find-member';
import { programmeAt } from '../programme/published';
import { report } from '../report';
import { settleHold } from '../stock/settle-hold';
import { HELD_FOR, type Mark, REMEMBERED_FOR, type Shard, readKey } from '../stock/stored';

const PAGE = 20;
/** Holds of one shard in one run: the rest waits for the next minute. */
const AT_ONCE = 100;

const sweeper = timerActor('relay');

type Sweep = Readonly<{
  at: Instant;
  programme: Programme;
  /** Every outbox was emptied before: no piece can be told to come back once more. */
  drained: boolean;
}>;

/** Ends holds whose call has long ended, a page of shards at a time; the count is returned. */
export async function sweepStock(at: Instant, drained: boolean): Promise<number> {
  const due = await find<Shard>(
    'stock',
    { dueBy: _.lte(at) },
    { order: ['dueBy', 'asc'], limit: PAGE },
  );
  if (due.length === 0) return 0;
  const programme = await programmeAt(at);
  let ended = 0;
  for (const shard of due) ended += await sweep(shard, { at, programme, drained });
  return ended;
}

async function sweep(shard: Shard, asked: Sweep): Promise<number> {
  const { at, drained } = asked;
  const old = shard.holds.filter((hold) => hold.at + HELD_FOR <= at).slice(0, AT_ONCE);
  for (const { key } of old) {
    await endHold(shard, key, asked);
  }
  const before = drained ? at - REMEMBERED_FOR : 0;
  await change('stock', { _id: shard._id }, { returned: _.pull({ at: _.lte(before) }) });
  await setNext(shard._id, at);
  return old.length;
}

/** One that fails is reported and does not hold up the others. */
async function endHold(
  { item, shard }: Shard,
  key: string,
  { programme, at }: Sweep,
): Promise<void> {
  const { memberId, nth } = readKey(key);
  try {
    const member = await memberOfId(memberId);
    if (member === null) return;
    await settleHold(member, { item, shard, nth }, { programme, actor: sweeper, at });
  } catch (failure) {
    report('relay/sweep-stock', failure);
  }
}

/** When to come again; not at all once nothing is held, which is seen in the very same update. */
async function setNext(_id: string, at: Instant): Promise<void> {
  const { holds = [], returned = [] } = (await get<Shard>('stock', _id)) ?? {};
  const due = Math.min(earliest(holds, at) + HELD_FOR, earliest(returned, at) + REMEMBERED_FOR);
  const empty = { _id, 'holds.0': _.exists(false), 'returned.0': _.exists(false) };
  const quiet = holds.length + returned.length === 0;
  if (quiet && (await change('stock', empty, { dueBy: _.remove() }))) return;
  await change('stock', { _id }, { dueBy: due });
}

const earliest = (holds: readonly Mark[], at: Instant): Instant =>
  holds.reduce((first, hold) => Math.min(first, hold.at), at);
