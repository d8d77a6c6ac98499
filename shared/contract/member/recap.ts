import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';
import type { NotAMember, RecapRefusal } from '../refusals';

/**
 * The caller's year, told from the own ledger: the latest that can be looked back on, unless one is
 * named. What too little is known for is null.
 */
export const recap = contract<NotAMember | RecapRefusal>()({
  name: 'recap',
  input: v.strictObject({ year: v.optional(whole(2000, 2100)) }),
  output: v.object({
    at: v.number(),
    shopName: v.string(),
    /** What the member is called; null without a name. */
    nickname: v.nullable(v.string()),
    year: v.number(),
    through: v.string(),
    /** False when the year holds more than was read. */
    complete: v.boolean(),
    enrolledOn: v.string(),
    visitDays: v.number(),
    stores: v.number(),
    favouriteStore: v.nullable(v.object({ storeId: v.string(), name: v.string() })),
    favouriteHours: v.nullable(v.picklist(['morning', 'midday', 'afternoon', 'evening'])),
    firstVisitOn: v.nullable(v.string()),
    purchases: v.number(),
    savedFen: v.number(),
    points: v.object({ earned: v.number(), redeemed: v.number() }),
    checkIns: v.object({ days: v.number(), longestStreak: v.number() }),
    tiers: v.array(v.object({ on: v.string(), from: v.string(), to: v.string(), why: v.string() })),
    /** The tier now, or where the year ended, and its place on the ladder, from 0. */
    tier: v.object({ name: v.string(), place: v.number() }),
  }),
});
