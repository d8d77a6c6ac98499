import { dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Gift } from '../gifts';
import { anniversaryOn, toReach, toUnreach } from '../milestones';
import type { Programme } from '../programme';
import { evolve } from './evolve';
import { giveAll } from './give-all';
import { giveGift } from './give';
import type { MemberEvent } from './messages';
import type { Member } from './model';
import { takeGiftBack } from './take-gift-back';

/**
 * Gives what growth over a lifetime newly reaches, and takes back what it reaches no more. What was
 * brought from another system counts as reached, without a gift.
 */
export function judgeMilestones(
  programme: Programme,
  member: Member,
  { at, imported }: Readonly<{ at: Instant; imported: boolean }>,
): readonly MemberEvent[] {
  const happened: MemberEvent[] = [];
  let now = member;
  const happen = (next: readonly MemberEvent[]) => {
    happened.push(...next);
    now = next.reduce(evolve, now);
  };
  for (const { growth, given } of toUnreach(member.milestones)) {
    happen([{ kind: 'milestone-undone', growth }]);
    if (given !== null) happen(takeGiftBack(programme, now, { given, today: dayOf(at) }));
  }
  for (const milestone of toReach(programme.milestones, now.milestones)) {
    happen(reach(programme, now, { ...milestone, at, imported }));
  }
  return happened;
}

type Reaching = Readonly<{ growth: number; gift: Gift; at: Instant; imported: boolean }>;

/** A gift that cannot be given waits for the next command. */
function reach(
  programme: Programme,
  member: Member,
  { growth, gift, at, imported }: Reaching,
): readonly MemberEvent[] {
  if (imported) return [{ kind: 'milestone-reached', growth, given: null }];
  const id = `growth:${growth}:${at}`;
  const cause = { kind: 'growth-milestone', about: `${growth}` } as const;
  const gave = giveGift(programme, member, { gift, id, cause, at });
  if (!gave.ok) return [];
  return [{ kind: 'milestone-reached', growth, given: { id, on: dayOf(at), gift } }, ...gave.value];
}

/** When the next anniversary of joining falls due. */
export const anniversaryDueAt = ({ enrolledOn, milestones }: Member): Instant =>
  startOf(anniversaryOn(enrolledOn, milestones));

/** The anniversary that an instant is, with its gifts. */
export function passAnniversary(
  programme: Programme,
  member: Member,
  due: Instant,
): readonly MemberEvent[] {
  if (anniversaryDueAt(member) > due) return [];
  const on = anniversaryOn(member.enrolledOn, member.milestones);
  const years = member.milestones.years + 1;
  const came = { kind: 'anniversary-came', years, on } as const;
  const gifts = giveAll(programme, evolve(member, came), {
    gifts: programme.milestones.anniversary,
    id: `anniversary:${years}`,
    cause: { kind: 'anniversary', about: `${years}` },
    at: startOf(on),
  });
  return [came, ...gifts];
}
