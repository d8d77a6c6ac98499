import type { Instant } from '../../../shared/domain/kernel/instant';
import { foldMember } from '../../../shared/domain/members';
import { canonical } from '../canonical';
import { change, command as _ } from '../cloudbase/documents';
import { timerActor } from '../door/actor';
import { nextEntry } from '../members/entry';
import { memberOfId } from '../members/find-member';
import { wholeLedger } from '../members/ledger';
import type { StoredMember } from '../members/stored';

const rebuilder = timerActor('rebuild-retention');

const TRIES = 8;

/**
 * Makes a member's days what the whole ledger says, where an older version kept none or fewer. The write
 * is an entry of no events that says which days were and are known, so that the tables follow as they
 * follow any other. A ledger that is not whole is no proof: then the member stays as it is.
 */
export async function repairDays(
  found: StoredMember,
  at: Instant,
): Promise<'right' | 'repaired' | 'unproven'> {
  let member = found;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const ledger = await wholeLedger(member);
    if (ledger === null) return 'unproven';
    const { presence, spending, daySpending } = foldMember(ledger.flatMap(({ events }) => events));
    const right = { ...member.state, presence, spending, daySpending };
    if (canonical(right) === canonical(member.state)) return 'right';
    if (await written(member, right, at)) return 'repaired';
    const latest = await memberOfId(member._id);
    if (latest === null) return 'right';
    member = latest;
  }
  return 'unproven';
}

function written(stored: StoredMember, right: StoredMember['state'], at: Instant) {
  const act = { at, action: 'repair-days', requestId: null, actor: rebuilder };
  const { version } = stored.outbox.at(-1) ?? { version: 0 };
  const entry = nextEntry(
    stored,
    { ...act, version },
    { before: stored.state, member: right, events: [] },
  );
  return change(
    'members',
    { _id: stored._id, rev: stored.rev },
    {
      rev: stored.rev + 1,
      state: _.set(right),
      seq: entry.seq,
      hash: entry.hash,
      outbox: _.push([entry]),
      pendingSince: stored.pendingSince ?? at,
    },
  );
}
