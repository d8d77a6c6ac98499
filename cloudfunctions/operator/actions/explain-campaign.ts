import { accept, refuse } from '../../../shared/domain/kernel/result';
import { explainCampaign as contract } from '../../../shared/contract/operator/explain-campaign';
import { outlookOf } from '../../_lib/campaigns/outlook';
import { sieveFor } from '../../_lib/campaigns/sift';
import { campaignIn, storedCampaign } from '../../_lib/campaigns/stored';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';

export const explainCampaign = defineDeskAction(contract, {
  gather: async ({ input }) => {
    const [stored, member] = await Promise.all([
      storedCampaign(input.campaign),
      memberOfNo(input.memberNo),
    ]);
    return { stored, member };
  },
  run: async ({ found: { stored, member }, at, programme }) => {
    if (stored === null) return refuse({ code: 'no-such-campaign' });
    if (member === null) return refuse({ code: 'no-such-member' });
    const sieve = await sieveFor(campaignIn(stored), { programme, at });
    if (!sieve.ok) return sieve;
    return accept({ at, ...outlookOf(sieve.value, member) });
  },
});
