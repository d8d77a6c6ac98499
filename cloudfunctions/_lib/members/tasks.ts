import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { type Programme, giftShown } from '../../../shared/domain/programme';
import { taskCards } from '../../../shared/domain/tasks';

/** The tasks there are with the progress of a member for whom time has passed, those still open first. */
export function tasksOf(programme: Programme, member: Member, at: Instant) {
  const facts = { birthdayTold: member.birthday.birthday !== null, today: dayOf(at) };
  return taskCards(programme.tasks, member.tasks, facts).map((task) => ({
    ...task,
    gift: giftShown(programme, task.gift),
  }));
}
