import { setTimeout as wait } from 'node:timers/promises';
import { randomInt } from 'node:crypto';
import { type Stay, noDwell, take } from '../../../shared/domain/dwell';
import type { Day } from '../../../shared/domain/kernel/day';
import { change, command as _ } from '../cloudbase/documents';
import { memberOfId } from './find-member';
import type { StoredMember } from './stored';

const TRIES = 5;

type Batch = Readonly<{ id: string; stays: readonly Stay[] }>;

/**
 * Adds a batch of looks to what is kept of a member who allows it, in one conditional write: a consent
 * withdrawn meanwhile leaves nothing behind. It is no act of the ledger, which could not forget it.
 */
export async function noteStays(
  found: StoredMember,
  batch: Batch,
  today: Day,
): Promise<'kept' | 'not-allowed' | 'busy'> {
  let member: StoredMember | null = found;
  for (let tries = 0; tries < TRIES && member !== null; tries += 1) {
    if (member.state.dwellSince === null) return 'not-allowed';
    const before = member.dwell ?? noDwell;
    const dwell = take(before, batch, today);
    if (dwell === before) return 'kept';
    const { _id, rev } = member;
    if (await change('members', { _id, rev }, { rev: rev + 1, dwell: _.set(dwell) })) return 'kept';
    await wait(randomInt(5, 20 * (tries + 1)));
    member = await memberOfId(_id);
  }
  return 'busy';
}
