import * as v from 'valibot';
import { contract } from '../contract';

/** What membership gives, for whoever asks before joining, and the check-in page's milestones. */
export const welcome = contract()({
  name: 'welcome',
  input: v.strictObject({}),
  output: v.object({
    shopName: v.string(),
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
