import { type Day, dayOf, daysBetween } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Home } from '@/store/member';
import { lastDayBefore } from '@/text/figures';

type Task = NonNullable<Home['nextTask']>;

/** The one thing to do or to know next. */
export type NextThing =
  | Readonly<{ kind: 'debt'; points: number }>
  | Readonly<{ kind: 'occasion'; name: string; startsAt: Instant }>
  | Readonly<{ kind: 'pick-up'; name: string; day: Day }>
  | Readonly<{ kind: 'keep-tier' }>
  | Readonly<{ kind: 'expiring'; points: number; day: Day }>
  | Readonly<{ kind: 'birthday-gift'; gifts: Home['birthday']['gifts'] }>
  | Readonly<{ kind: 'nameless' }>
  | Readonly<{ kind: 'tell-birthday'; gifts: Home['birthday']['gifts'] }>
  | Readonly<{ kind: 'task'; task: Task }>
  | Readonly<{ kind: 'next-perk'; tier: string; perk: string }>
  | Readonly<{ kind: 'benefits'; perks: readonly string[] }>;

const soonDays = 45;

const isSoon = (today: Day, day: Day): boolean => daysBetween(today, day) <= soonDays;

const owed = ({
  card: {
    points: { debt },
  },
}: Home): NextThing | null => (debt > 0 ? { kind: 'debt', points: debt } : null);

/** What one has signed up for, from the day before. */
function promised({ nextOccasion, card: { checkIn } }: Home): NextThing | null {
  if (nextOccasion === null) return null;
  const near = daysBetween(checkIn.today, dayOf(nextOccasion.startsAt)) <= 1;
  return near ? { kind: 'occasion', ...nextOccasion } : null;
}

function waiting({ card: { pickUps } }: Home): NextThing | null {
  const pickUp = pickUps.find(({ state }) => state === 'waiting');
  if (pickUp === undefined) return null;
  return { kind: 'pick-up', name: pickUp.name, day: lastDayBefore(pickUp.until) };
}

function lostSoon({ card }: Home): NextThing | null {
  const {
    points: { next },
    tier: { keep },
    checkIn: { today },
  } = card;
  if (keep !== null && keep.missing > 0 && isSoon(today, keep.by)) return { kind: 'keep-tier' };
  if (next === null) return null;
  const day = lastDayBefore(next.expiresAt);
  return isSoon(today, day) ? { kind: 'expiring', points: next.points, day } : null;
}

/** The gift that came in the window that is open. */
function birthdayGift({ birthday: { gifts, window, rewardedOn } }: Home): NextThing | null {
  const came = window !== null && rewardedOn !== null && rewardedOn >= window.opensOn;
  return came && gifts.length > 0 ? { kind: 'birthday-gift', gifts } : null;
}

const nameless = ({ profile }: Home): NextThing | null =>
  profile.nickname === undefined ? { kind: 'nameless' } : null;

function untoldBirthday({ birthday: { birthday, next, gifts } }: Home): NextThing | null {
  const untold = birthday === null && next === null;
  return untold && gifts.length > 0 ? { kind: 'tell-birthday', gifts } : null;
}

/** A task whose gift comes with the next step. */
const oneStepAway = ({ nextTask: task }: Home): NextThing | null =>
  task !== null && task.needed - task.progress <= 1 ? { kind: 'task', task } : null;

/** What the next tier adds; at the top, what one has. */
function perks({ card, tiers }: Home): NextThing | null {
  const at = tiers.findIndex(({ id }) => id === card.tier.tier);
  const have = tiers[at]?.perks ?? [];
  const next = tiers[at + 1];
  const perk = next?.perks.find((one) => !have.includes(one));
  if (next !== undefined && perk !== undefined) return { kind: 'next-perk', tier: next.name, perk };
  return have.length === 0 ? null : { kind: 'benefits', perks: have };
}

// What is owed, promised or waits, what is lost soon, what was given, what one step brings, and what
// could be won.
const inOrder = [
  owed,
  promised,
  waiting,
  lostSoon,
  birthdayGift,
  nameless,
  untoldBirthday,
  oneStepAway,
  perks,
] as const;

/** What matters most comes first. */
export function nextThing(home: Home): NextThing | null {
  for (const look of inOrder) {
    const thing = look(home);
    if (thing !== null) return thing;
  }
  return null;
}
