import { addDays, dayOf, startOf, weekdayOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import type { Coupon, CouponScope } from './model';

/** Why a coupon cannot be used at an instant, with what helps: from when, or for whom. */
export type CouponWait = Readonly<
  | { code: 'not-yet'; from: Instant }
  | { code: 'other-hours'; from: Instant | null }
  | { code: 'other-tier'; tiers: readonly string[] }
>;

/** Why a coupon cannot be used for what is on the counter. */
export type CouponObstacle =
  | CouponWait
  | Readonly<{ code: 'other-store'; stores: readonly string[] }>
  | Readonly<{ code: 'other-category'; categories: readonly string[] }>
  | Readonly<{ code: 'below-minimum'; shortFen: number }>;

/** Weekdays come round within so many days. */
const ROUND = 8;

/**
 * Whether time and tier let a coupon be used, whatever is bought: null when they do. What the shopper
 * is shown and what the till accepts both ask here.
 */
export function waitOf(
  { usableFrom, expiresAt, scope }: Coupon,
  { tier, at }: Readonly<{ tier: string; at: Instant }>,
): CouponWait | null {
  if (scope.tiers !== null && !scope.tiers.includes(tier)) {
    return { code: 'other-tier', tiers: scope.tiers };
  }
  const from = nextOpen(scope, Math.max(at, usableFrom));
  const opens = from !== null && from < expiresAt ? from : null;
  if (opens === at) return null;
  return at < usableFrom && opens !== null
    ? { code: 'not-yet', from: opens }
    : { code: 'other-hours', from: opens };
}

/** The first instant from `at` on that lies in the weekdays and hours, or null when there is none. */
function nextOpen({ weekdays, hours }: CouponScope, at: Instant): Instant | null {
  const { from, to } = hours ?? { from: 0, to: 24 };
  for (let days = 0; days < ROUND; days += 1) {
    const day = addDays(dayOf(at), days);
    if (weekdays !== null && !weekdays.includes(weekdayOf(day))) continue;
    const opens = Math.max(at, startOf(day) + from * HOUR);
    if (opens < startOf(day) + to * HOUR) return opens;
  }
  return null;
}
