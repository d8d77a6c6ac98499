import * as v from 'valibot';
import { contract } from '../contract';
import { campaignLine } from './campaign-terms';

/** Every campaign there is, in a line each. */
export const campaigns = contract()({
  name: 'campaigns',
  input: v.strictObject({}),
  output: v.object({ at: v.number(), campaigns: v.array(campaignLine) }),
});
