import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine, campaignTally } from './campaign-terms';

/**
 * Start an approved campaign, or go on with one that runs: a part of it at once, the rest minute by
 * minute. Asked again it does nothing twice.
 */
export const runCampaign = contract<
  Extract<
    OperatorRefusal,
    { code: 'no-such-campaign' | 'campaign-state' | 'not-read-yet' | 'too-few-buyers' }
  >
>()({
  name: 'run-campaign',
  input: v.strictObject({ campaign: id }),
  output: v.object({ ...campaignLine.entries, tally: campaignTally }),
});
