import { dayOf } from '../../../shared/domain/kernel/day';
import type { MemberEvent } from '../../../shared/domain/members';
import { reminderFor } from '../../../shared/domain/reach';
import { now } from '../clock';
import type { StoredMember } from '../members/stored';
import { programmeAt } from '../programme/published';
import { dayInWords, remind } from './remind';

type Due = Extract<MemberEvent, { kind: 'pick-up-reminded' }>;

const isDue = (event: MemberEvent): event is Due => event.kind === 'pick-up-reminded';

/** Reserves what time has asked to remind a member of, for goods that still wait. */
export async function remindPickUps(member: StoredMember): Promise<number> {
  const due = member.outbox.flatMap(({ events }) => events.filter(isDue));
  if (due.length === 0) return 0;
  const at = now();
  const programme = await programmeAt(at);
  const offers = due.flatMap(({ pickUp: id, until }) => {
    const waiting = member.state.rewards.pickUps.find((one) => one.id === id);
    if (waiting?.state !== 'waiting') return [];
    const by = dayInWords(dayOf(until - 1));
    return reminderFor(programme.reach, 'pick-up-ending', {
      ...{ id, title: waiting.name, text: `${by}前到店，出示会员码就能取。`, endsAt: until },
      ...{ page: 'wallet/pages/mall/index', rule: 'days-before' },
      sentence: `你换的「${waiting.name}」还没取，留到 ${by}。`,
    });
  });
  return remind(member, offers, { at, programme, by: 'relay' });
}
