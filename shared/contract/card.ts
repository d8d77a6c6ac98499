import * as v from 'valibot';
import { pickUpShown } from './pick-up';

const nullable = v.nullable;
const goal = v.object({
  tier: v.string(),
  name: v.string(),
  threshold: v.number(),
  missing: v.number(),
});

/** The member card, as the shopper and the staff member at the till see it. */
export const card = v.object({
  no: v.string(),
  enrolledOn: v.string(),
  points: v.object({
    balance: v.number(),
    pending: v.number(),
    debt: v.number(),
    next: nullable(v.object({ expiresAt: v.number(), points: v.number() })),
  }),
  tier: v.object({
    tier: v.string(),
    name: v.string(),
    since: v.string(),
    until: nullable(v.string()),
    graceUntil: nullable(v.string()),
    growth: v.number(),
    growthLeavesOn: nullable(v.string()),
    next: nullable(goal),
    keep: nullable(v.object({ needed: v.number(), missing: v.number(), by: v.string() })),
  }),
  checkIn: v.object({
    today: v.string(),
    checkedIn: v.boolean(),
    streak: v.number(),
    runs: v.array(v.object({ from: v.string(), to: v.string() })),
    next: nullable(v.object({ days: v.number(), points: v.number() })),
    makeUp: v.object({ days: v.array(v.string()), left: v.number(), costPoints: v.number() }),
  }),
  pickUps: v.array(pickUpShown),
  visits: v.object({ days: v.number(), lastOn: nullable(v.string()) }),
  coupons: v.object({
    count: v.number(),
    next: nullable(v.object({ name: v.string(), expiresAt: v.number() })),
  }),
  purchases: v.object({ count: v.number(), netFen: v.number() }),
});

/** What a member may have told about themselves; a member without a name is normal. */
export const profile = v.object({
  nickname: v.optional(v.string()),
  avatar: v.optional(v.string()),
});

/** A day's key and pseudonym for the member code; nothing in it reveals who the member is. */
export const codeKey = v.object({
  day: v.string(),
  keyVersion: v.number(),
  pseudonym: v.string(),
  key: v.string(),
});

/** What a purchase, a check-in or a correction moved, and what the balances are now. */
export const outcome = v.object({
  pointsEarned: v.number(),
  balance: v.number(),
  growth: v.number(),
  tier: v.string(),
});
