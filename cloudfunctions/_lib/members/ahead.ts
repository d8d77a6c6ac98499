import { type Day, dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Member } from '../../../shared/domain/members';
import { isAnniversary, nextMilestone, yearsOn } from '../../../shared/domain/milestones';
import { newsFor } from '../../../shared/domain/news';
import { nextSignedUp } from '../../../shared/domain/occasions';
import { type Programme, giftShown } from '../../../shared/domain/programme';
import { tasksOf } from './tasks';

/** What lies ahead of a member for whom time has passed: what is near, the anniversary, a year to look back on, what is new. */
export function aheadOf(programme: Programme, member: Member, at: Instant) {
  const today = dayOf(at);
  const milestone = nextMilestone(programme.milestones, member.milestones);
  return {
    nextTask: nearestTask(tasksOf(programme, member, at)),
    nextMilestone:
      milestone === null ? null : { ...milestone, gift: giftShown(programme, milestone.gift) },
    anniversary: isAnniversary(member.enrolledOn, today) ? yearsOn(member.enrolledOn, today) : null,
    recapYear: recapYear(programme, member, today),
    nextOccasion: nextSignedUp(programme.occasions, member.occasions, at),
    latestNews:
      newsFor(programme.news, { lastVisitOn: member.visits.lastOn, today }).items[0] ?? null,
  };
}

/** The open task with the fewest steps left; of such, the one that is furthest. */
function nearestTask(tasks: ReturnType<typeof tasksOf>) {
  const left = ({ needed, progress }: (typeof tasks)[number]) => needed - progress;
  const open = tasks.filter(({ done, cap }) => done < cap);
  const [nearest] = [...open].sort((a, b) => left(a) - left(b) || b.progress - a.progress);
  return nearest ?? null;
}

/** The latest year that can be looked back on; null in the first one, before it opens. */
export function recapYear({ recapFrom }: Programme, { enrolledOn }: Member, today: Day) {
  const year = Number(today.slice(0, 4));
  const latest = today >= `${year}-${recapFrom}` ? year : year - 1;
  return latest >= Number(enrolledOn.slice(0, 4)) ? latest : null;
}
