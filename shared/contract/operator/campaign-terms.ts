import * as v from 'valibot';
import { campaignStates, templates } from '../../domain/campaigns';
import { id, instant, text, whole } from '../fields';
import { channel } from '../reach';
import { segmentRule } from './segment-rule';

const page = v.pipe(v.string(), v.regex(/^[\w/-]{1,64}$/, 'a page of the mini-program'));
const fen = whole(0, 1_000_000_000);

/** What an operator says of a campaign; that it holds together is checked by the campaign itself. */
export const campaignTerms = {
  name: text(40),
  template: v.optional(v.nullable(v.picklist(templates)), null),
  goal: v.strictObject({
    measure: v.picklist(['visit', 'purchase']),
    windowDays: whole(1, 90),
  }),
  audience: segmentRule,
  offer: v.strictObject({
    coupon: v.nullable(id),
    message: v.strictObject({
      category: id,
      title: text(40),
      text: text(200),
      page: v.optional(v.nullable(page), null),
      channels: v.optional(
        v.nullable(v.pipe(v.array(channel), v.minLength(1), v.maxLength(4))),
        null,
      ),
      worthFen: fen,
      /** Told to the member as the reason. */
      sentence: text(80),
    }),
  }),
  holdoutPermille: whole(0, 900),
  stop: v.strictObject({ mostMembers: whole(1, 10_000_000), costFen: fen }),
  /** Once a day, on so many days, it goes through its members. */
  runDays: v.optional(whole(1, 30), 1),
  /** Left out or null, it starts when somebody starts it. */
  startsAt: v.optional(v.nullable(instant), null),
  plan: v.strictObject({
    basePermille: whole(0, 1000),
    extraPermille: whole(0, 1000),
    costFen: fen,
  }),
} as const;

export const campaignState = v.picklist(campaignStates);

const counts = v.record(v.string(), v.number());

/**
 * How far it has come: joined by arm, put on their way by which channel; and, the latest time it went
 * through its members, looked at and kept out by which rule.
 */
export const campaignTally = v.object({
  seen: v.number(),
  treated: v.number(),
  holdout: v.number(),
  /** Whose write came to nothing; they keep their place. */
  failed: v.number(),
  /** The most that those treated so far can cost. */
  promisedFen: v.number(),
  dropped: counts,
  told: counts,
});

/** A campaign in a line. */
export const campaignLine = v.object({
  campaign: v.string(),
  name: v.string(),
  state: campaignState,
  /** Who approved it so far. */
  approvedBy: v.array(v.string()),
  startsAt: v.nullable(v.number()),
  startedAt: v.nullable(v.number()),
  /** The day from which its result can be read; null before it has ended. */
  resultOn: v.nullable(v.string()),
});
