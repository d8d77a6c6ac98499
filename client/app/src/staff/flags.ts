import { addDays, type Day, dayOf, daysBetween } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import type { Scanned } from './store/sale-model';

type Card = Scanned['card'];

/** What whoever stands at the till should know before the first word (提示). */
export type Flag =
  | Readonly<{ kind: 'new-today' }>
  | Readonly<{ kind: 'first-purchase' }>
  | Readonly<{ kind: 'away'; days: number }>
  | Readonly<{ kind: 'keep-tier'; growth: number; by: Day }>
  | Readonly<{ kind: 'near-tier'; growth: number; tier: string }>
  | Readonly<{ kind: 'expiring'; points: number; on: Day }>
  | Readonly<{ kind: 'debt'; points: number }>;

const AWAY_DAYS = 30;
const SOON_DAYS = 14;
const MOST = 3;

/** The few things that matter most about this shopper today, the most telling first. */
export function flagsOf(card: Card, at: Instant): readonly Flag[] {
  const today = dayOf(at);
  return [...visits(card, today), ...tier(card, today), ...points(card, today)].slice(0, MOST);
}

function visits({ enrolledOn, purchases, visits: { lastOn } }: Card, today: Day): Flag[] {
  if (enrolledOn === today) return [{ kind: 'new-today' }];
  const first: Flag[] = purchases.count === 0 ? [{ kind: 'first-purchase' }] : [];
  if (lastOn === null) return first;
  const days = daysBetween(lastOn, today);
  return days >= AWAY_DAYS ? [...first, { kind: 'away', days }] : first;
}

function tier({ tier: { keep, next } }: Card, today: Day): Flag[] {
  if (keep !== null && keep.missing > 0 && keep.by <= addDays(today, SOON_DAYS)) {
    return [{ kind: 'keep-tier', growth: keep.missing, by: keep.by }];
  }
  const near = next !== null && next.missing * 10 <= next.threshold;
  return near ? [{ kind: 'near-tier', growth: next.missing, tier: next.name }] : [];
}

function points({ points: { debt, next } }: Card, today: Day): Flag[] {
  const owed: Flag[] = debt > 0 ? [{ kind: 'debt', points: debt }] : [];
  if (next === null) return owed;
  // What ends at an instant holds to the day before it.
  const on = dayOf(next.expiresAt - 1);
  const soon = on <= addDays(today, SOON_DAYS);
  return soon ? [...owed, { kind: 'expiring', points: next.points, on }] : owed;
}
