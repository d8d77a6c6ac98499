import { birthdayCard } from '../../../shared/domain/birthday';
import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, passTime } from '../../../shared/domain/members';
import { type Programme, giftShown } from '../../../shared/domain/programme';

/** What a member sees of the own birthday, and what it is told for. */
export function birthdayOf(programme: Programme, stored: Member, at: Instant) {
  const { member } = passTime(programme, stored, at);
  const { beforeDays, afterDays, gifts } = programme.birthday;
  return {
    ...birthdayCard(programme.birthday, member.birthday, dayOf(at)),
    ...{ beforeDays, afterDays },
    gifts: gifts.map((gift) => giftShown(programme, gift)),
  };
}
