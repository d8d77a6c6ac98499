import { type Day, dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, passTime } from '../../../shared/domain/members';
import { isAnniversary, nextMilestone, yearsOn } from '../../../shared/domain/milestones';
import { type Programme, giftShown } from '../../../shared/domain/programme';
import { tasksOf } from './tasks';

/** What lies ahead of a member: the nearest task and milestone, the anniversary, a year to look back on. */
export function aheadOf(programme: Programme, stored: Member, at: Instant) {
  const { member } = passTime(programme, stored, at);
  const today = dayOf(at);
  const open = tasksOf(programme, member, at).filter(({ done, cap }) => done < cap);
  const [nearest] = [...open].sort((a, b) => b.progress / b.needed - a.progress / a.needed);
  const milestone = nextMilestone(programme.milestones, member.milestones);
  return {
    nextTask: nearest ?? null,
    nextMilestone:
      milestone === null ? null : { ...milestone, gift: giftShown(programme, milestone.gift) },
    anniversary: isAnniversary(member.enrolledOn, today) ? yearsOn(member.enrolledOn, today) : null,
    recapYear: recapYear(programme, member, today),
  };
}

/** The latest year that can be looked back on; null in the first one, before it opens. */
export function recapYear({ recapFrom }: Programme, { enrolledOn }: Member, today: Day) {
  const year = Number(today.slice(0, 4));
  const latest = today >= `${year}-${recapFrom}` ? year : year - 1;
  return latest >= Number(enrolledOn.slice(0, 4)) ? latest : null;
}
