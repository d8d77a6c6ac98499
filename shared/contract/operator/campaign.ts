import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine, campaignTally, campaignTerms } from './campaign-terms';

/** One campaign: what it says, and what was planned beside what has come of it. */
export const campaign = contract<Extract<OperatorRefusal, { code: 'no-such-campaign' }>>()({
  name: 'campaign',
  input: v.strictObject({ campaign: id }),
  output: v.object({
    at: v.number(),
    ...campaignLine.entries,
    terms: v.object(campaignTerms),
    planned: v.object({
      mostMembers: v.number(),
      ceilingFen: v.number(),
      costFen: v.number(),
      basePermille: v.number(),
      extraPermille: v.number(),
    }),
    /** Null before it has begun. */
    actual: v.nullable(
      v.object({
        ...campaignTally.entries,
        /** Why it takes nobody in any more; null while it does. */
        endedBy: v.nullable(v.string()),
        /** Coupons used so far, what they cost, and what the messages cost. */
        coupons: v.number(),
        couponsFen: v.number(),
        messagesFen: v.number(),
      }),
    ),
  }),
});
