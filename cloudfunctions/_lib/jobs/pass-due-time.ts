import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Programme } from '../../../shared/domain/programme';
import { command as _ } from '../cloudbase/documents';
import { now } from '../clock';
import { timerActor } from '../door/actor';
import { execute } from '../members/execute';
import { membersWhere } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { report } from '../report';

const PAGE = 50;

const timer = timerActor('nightly');

/**
 * Lets time pass for every member for whom it changes something, until none is due or time is up. A
 * member that fails is reported and does not hold up the others.
 */
export async function passDueTime(at: Instant, stopAt: Instant): Promise<number> {
  const programme = await programmeAt(at);
  let passed = 0;
  while (now() < stopAt) {
    const due = await membersWhere({ dueAt: _.lte(at) }, { order: ['dueAt', 'asc'], limit: PAGE });
    const done = await Promise.all(due.map((member) => pass(programme, member, at)));
    const moved = done.filter((one) => one).length;
    passed += moved;
    if (due.length < PAGE || moved === 0) break;
  }
  return passed;
}

async function pass(programme: Programme, member: StoredMember, at: Instant): Promise<boolean> {
  try {
    const passed = await execute(member, {
      programme,
      act: { at, action: 'pass-time', actor: timer },
      request: null,
      command: { kind: 'pass-time', at },
      answer: () => null,
    });
    return passed.ok;
  } catch (failure) {
    report('nightly/pass-time', failure);
    return false;
  }
}
