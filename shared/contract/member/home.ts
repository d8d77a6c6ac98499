import * as v from 'valibot';
import { birthdayShown } from '../birthday';
import { card, profile } from '../card';
import { contract } from '../contract';
import { giftShown } from '../gift';
import type { NotAMember } from '../refusals';
import { taskShown } from '../task';

/** The home screen in one answer: the card, and the ladder it stands on. */
export const home = contract<NotAMember>()({
  name: 'home',
  input: v.strictObject({}),
  output: v.object({
    at: v.number(),
    shopName: v.string(),
    card,
    profile,
    birthday: birthdayShown,
    /** The open task that is nearest. */
    nextTask: v.nullable(taskShown),
    /** The next milestone of growth over a lifetime. */
    nextMilestone: v.nullable(
      v.object({ growth: v.number(), missing: v.number(), gift: giftShown }),
    ),
    /** Years of membership, on the day itself. */
    anniversary: v.nullable(v.number()),
    /** The latest year that can be looked back on. */
    recapYear: v.nullable(v.number()),
    /** The next occasion the member has signed up for. */
    nextOccasion: v.nullable(v.object({ name: v.string(), startsAt: v.number() })),
    /** Messages that arrived since the inbox was last read. */
    unread: v.number(),
    /** The latest that there is to tell; new when it began after the last visit. */
    latestNews: v.nullable(v.object({ title: v.string(), isNew: v.boolean() })),
    /** Whether the member allows that it is measured how long pages are looked at. */
    pageDwell: v.boolean(),
    tiers: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        threshold: v.number(),
        perks: v.array(v.string()),
        /** What it gives on the day it is reached, and on the first of each month. */
        onReaching: v.array(giftShown),
        monthly: v.array(giftShown),
      }),
    ),
  }),
});
