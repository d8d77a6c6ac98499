import { dayOf } from '../kernel/day';
import { type Result, accept } from '../kernel/result';
import { decideBirthday } from '../birthday';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import type { TellBirthday } from './care-commands';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';
import { passTime } from './pass-time';

/** Takes down a birthday; told within its window, the gifts come at once. */
export function tellBirthday(
  programme: Programme,
  member: Member,
  { birthday, ofAge, at }: TellBirthday,
): Result<readonly MemberEvent[], MemberRefusal> {
  const telling = { birthday, ofAge, today: dayOf(at) };
  const told = decideBirthday(programme.birthday, telling, member.birthday);
  if (!told.ok) return told;
  const { events } = passTime(programme, told.value.reduce(evolve, member), at);
  return accept([...told.value, ...events]);
}
