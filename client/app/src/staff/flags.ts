import { addDays, type Day, dayOf, daysBetween } from '@shared/domain/kernel/day';
import { goodsOf } from './goods';
import type { Scanned } from './store/sale-model';

type Card = Scanned['card'];
type Known = Pick<Scanned, 'at' | 'card' | 'birthdayThisWeek' | 'care' | 'coupons'>;

/** What whoever stands at the till should know before the first word (提示). */
export type Flag =
  | Readonly<{ kind: 'birthday' }>
  | Readonly<{ kind: 'waiting'; count: number }>
  | Readonly<{ kind: 'new-today' }>
  | Readonly<{ kind: 'first-purchase' }>
  | Readonly<{ kind: 'away'; days: number }>
  | Readonly<{ kind: 'keep-tier'; growth: number; by: Day }>
  | Readonly<{ kind: 'near-tier'; growth: number; tier: string }>
  | Readonly<{ kind: 'expiring'; points: number; on: Day }>
  | Readonly<{ kind: 'debt'; points: number }>
  | Readonly<{ kind: 'care'; name: string; on: Day }>;

const AWAY_DAYS = 30;
const SOON_DAYS = 14;
const MOST = 4;

/** The few things that matter most about this shopper today, the most telling first. */
export function flagsOf(scanned: Known, storeId: string): readonly Flag[] {
  const { card, at } = scanned;
  const today = dayOf(at);
  return [
    ...birthday(scanned),
    ...waiting(scanned, storeId),
    ...visits(card, today),
    ...tier(card, today),
    ...points(card, today),
    ...care(scanned, today),
  ].slice(0, MOST);
}

const birthday = ({ birthdayThisWeek }: Known): Flag[] =>
  birthdayThisWeek ? [{ kind: 'birthday' }] : [];

function waiting(scanned: Known, storeId: string): Flag[] {
  const count = goodsOf(scanned, storeId).waiting.length;
  return count > 0 ? [{ kind: 'waiting', count }] : [];
}

/** What was done last, while it may still be on their mind: an umbrella to bring back. */
function care({ care: [latest] }: Known, today: Day): Flag[] {
  if (latest === undefined || daysBetween(latest.on, today) > SOON_DAYS) return [];
  const { name, on } = latest;
  return [{ kind: 'care', name, on }];
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
