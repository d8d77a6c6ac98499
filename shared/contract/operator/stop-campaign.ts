import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine } from './campaign-terms';

/** Stop a campaign: nobody else joins. Who joined keeps what they have, and the result is read all the same. */
export const stopCampaign = contract<
  Extract<OperatorRefusal, { code: 'no-such-campaign' | 'campaign-state' }>
>()({
  name: 'stop-campaign',
  input: v.strictObject({ campaign: id }),
  output: campaignLine,
});
