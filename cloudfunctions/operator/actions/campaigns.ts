import { accept } from '../../../shared/domain/kernel/result';
import { campaigns as contract } from '../../../shared/contract/operator/campaigns';
import { lineOf } from '../../_lib/campaigns/shown';
import { allCampaigns } from '../../_lib/campaigns/stored';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const campaigns = defineDeskAction(contract, {
  gather: allCampaigns,
  run: async ({ found, at }) => accept({ at, campaigns: found.map(lineOf) }),
});
