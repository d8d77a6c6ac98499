import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';
import type { NotAMember, RecapRefusal } from '../refusals';

/** The caller's year, told from the own ledger; what too little is known for is null. */
export const recap = contract<NotAMember | RecapRefusal>()({
  name: 'recap',
  input: v.strictObject({ year: whole(2000, 2100) }),
  output: v.object({
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
    /** The tier's name now, or where the year ended. */
    tier: v.string(),
  }),
});
