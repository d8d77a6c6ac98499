import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { campaignLine } from './campaign-terms';

/** Approve a campaign as it stands; above the programme's ceiling it waits for a second person. */
export const approveCampaign = contract<
  Extract<
    OperatorRefusal,
    {
      code:
        | 'no-such-campaign'
        | 'campaign-problems'
        | 'compliance-problems'
        | 'campaign-state'
        | 'second-person-needed';
    }
  >
>()({
  name: 'approve-campaign',
  input: v.strictObject({ campaign: id }),
  output: campaignLine,
});
