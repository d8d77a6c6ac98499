import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { passBirthdayTime } from '../birthday';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import { giveAll } from './give-all';
import type { MemberEvent } from './messages';
import type { Member } from './model';

/** What falls due about the birthday: when its window opens, the gifts come with it. */
export function passBirthday(
  programme: Programme,
  member: Member,
  due: Instant,
): readonly MemberEvent[] {
  const events = passBirthdayTime(programme.birthday, member.birthday, dayOf(due));
  return events.flatMap((event) =>
    event.kind === 'birthday-window-opened' && event.rewarded
      ? [event, ...gifts(programme, evolve(member, event), { on: event.on, at: due })]
      : [event],
  );
}

const gifts = (
  programme: Programme,
  member: Member,
  { on, at }: Readonly<{ on: string; at: Instant }>,
): readonly MemberEvent[] =>
  giveAll(programme, member, {
    gifts: programme.birthday.gifts,
    id: `birthday:${on}`,
    cause: { kind: 'birthday', about: on },
    at,
  });
