import * as v from 'valibot';
import { reasons } from '../../domain/campaigns';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine } from './campaign-terms';

const share = { share: v.number(), low: v.number(), high: v.number() };
const counts = { members: v.number(), came: v.number() };
const counted = v.object(counts);
const arm = v.object({ ...counts, ...share });

const difference = {
  effect: v.number(),
  low: v.number(),
  high: v.number(),
  verdict: v.picklist(['more', 'fewer', 'too-small-to-tell']),
};

/** Shares are of 1, each with its 95 % interval. */
const lift = v.object({
  treated: arm,
  holdout: arm,
  ...difference,
});

const MOST_TOGETHER = 50;

const spending = v.object({ fen: v.number(), fenEach: v.nullable(v.number()) });

/**
 * What a campaign did: who came of those treated, less who came of those held out. It is read once, when
 * every window has closed; until then only the day is told.
 */
export const campaignResult = contract<Extract<OperatorRefusal, { code: 'no-such-campaign' }>>()({
  name: 'campaign-result',
  input: v.strictObject({
    campaign: id,
    /** Campaigns to be compared each within itself and told together, where one is too small to tell. */
    with: v.optional(v.pipe(v.array(id), v.maxLength(MOST_TOGETHER))),
  }),
  output: v.object({
    ...campaignLine.entries,
    goal: v.object({ measure: v.string(), windowDays: v.number() }),
    /** Of this one and those of `with` that were read and have the same goal; null without any of those. */
    together: v.nullable(v.object({ ...difference, campaigns: v.array(v.string()) })),
    /** Null until it has been read. */
    result: v.nullable(
      v.object({
        readAt: v.number(),
        /** Null where nobody was held out, or everybody. */
        lift: v.nullable(lift),
        /** By the measure that is not the goal, which decides nothing: two looks find more by chance. */
        beside: v.object({ measure: v.string(), lift: v.nullable(lift) }),
        /** What each arm paid and kept within the window, in fen, whole and a member. */
        spent: v.object({ treated: spending, holdout: spending }),
        /** Of a recall: by the reason that each had given for staying away. */
        byReason: v.array(
          v.object({
            reason: v.picklist(reasons),
            treated: counted,
            holdout: counted,
            lift: v.nullable(v.object(difference)),
          }),
        ),
        /** The lift within reasons, so that who gave which does not pass for an effect. */
        withinReasons: v.nullable(v.object(difference)),
        /** How that stands beside what was planned. */
        againstPlan: v.nullable(v.string()),
        planned: v.object({ basePermille: v.number(), extraPermille: v.number() }),
        coupons: v.number(),
        couponsFen: v.number(),
        messagesFen: v.number(),
        /** What one member more cost; `fen` is null where that is not known, and `because` says why. */
        costPerExtra: v.object({
          fen: v.nullable(v.number()),
          low: v.nullable(v.number()),
          high: v.nullable(v.number()),
          because: v.nullable(v.string()),
        }),
      }),
    ),
  }),
});
