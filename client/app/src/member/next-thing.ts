import { type Day, daysBetween } from '@shared/domain/kernel/day';
import type { Home } from '@/store/member';
import { lastDayBefore } from '@/text/figures';

/** The one thing to do or to know next. */
export type NextThing =
  | Readonly<{ kind: 'debt'; points: number }>
  | Readonly<{ kind: 'keep-tier' }>
  | Readonly<{ kind: 'expiring'; points: number; day: Day }>
  | Readonly<{ kind: 'nameless' }>
  | Readonly<{ kind: 'next-perk'; tier: string; perk: string }>
  | Readonly<{ kind: 'benefits'; perks: readonly string[] }>;

const soonDays = 45;

const isSoon = (today: Day, day: Day): boolean => daysBetween(today, day) <= soonDays;

/** What matters most comes first: what is lost soon, before what could be won. */
export function nextThing(home: Home): NextThing | null {
  const { points, tier, checkIn } = home.card;
  if (points.debt > 0) return { kind: 'debt', points: points.debt };
  if (tier.keep !== null && tier.keep.missing > 0 && isSoon(checkIn.today, tier.keep.by))
    return { kind: 'keep-tier' };
  if (points.next !== null && isSoon(checkIn.today, lastDayBefore(points.next.expiresAt)))
    return {
      kind: 'expiring',
      points: points.next.points,
      day: lastDayBefore(points.next.expiresAt),
    };
  if (home.profile.nickname === undefined) return { kind: 'nameless' };
  return perks(home);
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
