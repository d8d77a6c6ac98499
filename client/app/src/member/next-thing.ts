import { type Day, daysBetween } from '@shared/domain/kernel/day';
import type { Card, Home } from '@/store/member';
import { lastDayBefore } from '@/text/figures';

/** The one thing to do or to know next. */
export type NextThing =
  | Readonly<{ kind: 'debt'; points: number }>
  | Readonly<{ kind: 'pick-up'; name: string; day: Day }>
  | Readonly<{ kind: 'keep-tier' }>
  | Readonly<{ kind: 'expiring'; points: number; day: Day }>
  | Readonly<{ kind: 'birthday-gift'; gifts: Home['birthday']['gifts'] }>
  | Readonly<{ kind: 'nameless' }>
  | Readonly<{ kind: 'tell-birthday'; gifts: Home['birthday']['gifts'] }>
  | Readonly<{ kind: 'next-perk'; tier: string; perk: string }>
  | Readonly<{ kind: 'benefits'; perks: readonly string[] }>;

const soonDays = 45;

const isSoon = (today: Day, day: Day): boolean => daysBetween(today, day) <= soonDays;

/** What matters most comes first: what is owed or waits, what is lost soon, what could be won. */
export function nextThing(home: Home): NextThing | null {
  return (
    owed(home.card)
    ?? waiting(home.card)
    ?? lostSoon(home.card)
    ?? birthdayGift(home.birthday)
    ?? (home.profile.nickname === undefined ? { kind: 'nameless' } : null)
    ?? untoldBirthday(home.birthday)
    ?? perks(home)
  );
}

const owed = ({ points: { debt } }: Card): NextThing | null =>
  debt > 0 ? { kind: 'debt', points: debt } : null;

function waiting({ pickUps }: Card): NextThing | null {
  const pickUp = pickUps.find(({ state }) => state === 'waiting');
  if (pickUp === undefined) return null;
  return { kind: 'pick-up', name: pickUp.name, day: lastDayBefore(pickUp.until) };
}

function lostSoon({
  points: { next },
  tier: { keep },
  checkIn: { today },
}: Card): NextThing | null {
  if (keep !== null && keep.missing > 0 && isSoon(today, keep.by)) return { kind: 'keep-tier' };
  if (next === null) return null;
  const day = lastDayBefore(next.expiresAt);
  return isSoon(today, day) ? { kind: 'expiring', points: next.points, day } : null;
}

/** The gift that came in the window that is open. */
function birthdayGift({ gifts, window, rewardedOn }: Home['birthday']): NextThing | null {
  const came = window !== null && rewardedOn !== null && rewardedOn >= window.opensOn;
  return came && gifts.length > 0 ? { kind: 'birthday-gift', gifts } : null;
}

function untoldBirthday({ birthday, next, gifts }: Home['birthday']): NextThing | null {
  const untold = birthday === null && next === null;
  return untold && gifts.length > 0 ? { kind: 'tell-birthday', gifts } : null;
}

/** What the next tier adds; at the top, what one has. */
function perks({ card, tiers }: Home): NextThing | null {
  const at = tiers.findIndex(({ id }) => id === card.tier.tier);
  const have = tiers[at]?.perks ?? [];
  const next = tiers[at + 1];
  const perk = next?.perks.find((one) => !have.includes(one));
  if (next !== undefined && perk !== undefined) return { kind: 'next-perk', tier: next.name, perk };
  return have.length === 0 ? null : { kind: 'benefits', perks: have };
}
