import type { Instant } from '../../../shared/domain/kernel/instant';
import { command as _, find } from '../cloudbase/documents';
import { now } from '../clock';
import type { Actor } from '../door/actor';
import { execute } from '../members/execute';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';

const PAGE = 50;

const timer: Actor = {
  kind: 'timer',
  id: 'nightly',
  role: 'timer',
  storeId: null,
  source: 'wx_trigger',
};

/** Lets time pass for every member for whom it changes something, until none is due or time is up. */
export async function passDueTime(at: Instant, stopAt: Instant): Promise<number> {
  const programme = await programmeAt(at);
  const pass = (member: StoredMember) =>
    execute(member, {
      programme,
      act: { at, action: 'pass-time', actor: timer },
      request: null,
      command: { kind: 'pass-time', at },
      answer: () => null,
    });
  let passed = 0;
  while (now() < stopAt) {
    const due = await find<StoredMember>(
      'members',
      { dueAt: _.lte(at) },
      { order: ['dueAt', 'asc'], limit: PAGE },
    );
    await Promise.all(due.map(pass));
    passed += due.length;
    if (due.length < PAGE) break;
  }
  return passed;
}
