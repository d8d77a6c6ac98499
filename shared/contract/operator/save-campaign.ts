import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine, campaignTerms } from './campaign-terms';

/**
 * Draft a campaign, or change one that has not begun, which then has to be approved anew. With `check`
 * nothing is saved.
 */
export const saveCampaign = contract<
  Extract<OperatorRefusal, { code: 'campaign-problems' | 'compliance-problems' | 'campaign-state' }>
>()({
  name: 'save-campaign',
  input: v.strictObject({
    campaign: id,
    ...campaignTerms,
    check: v.optional(v.boolean(), false),
  }),
  output: v.object({
    ...campaignLine.entries,
    /** The most that one treated member can cost. */
    promisedFenEach: v.number(),
    /** Whether two people have to approve it. */
    needsTwo: v.boolean(),
  }),
});
