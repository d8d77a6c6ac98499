import * as v from 'valibot';
import { contract } from '../contract';
import { text } from '../fields';
import { giftShown } from '../gift';

/**
 * What membership gives, for whoever asks before joining, and the check-in page's milestones; to
 * somebody who comes by a member's invitation, what that brings.
 */
export const welcome = contract()({
  name: 'welcome',
  input: v.strictObject({ source: v.optional(text(64)) }),
  output: v.object({
    shopName: v.string(),
    /** The gift for the first purchase that counts, once it has survived its refund window. */
    invited: v.nullable(
      v.object({ gift: giftShown, minimumFen: v.number(), windowDays: v.number() }),
    ),
    tiers: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        threshold: v.number(),
        perks: v.array(v.string()),
      }),
    ),
    checkIn: v.object({
      points: v.number(),
      milestones: v.array(v.object({ days: v.number(), points: v.number() })),
    }),
  }),
});
