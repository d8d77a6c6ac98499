import { accept, refuse } from '../../../shared/domain/kernel/result';
import { approveCampaign as contract } from '../../../shared/contract/operator/approve-campaign';
import { approve } from '../../_lib/campaigns/approve';
import { whyNot } from '../../_lib/campaigns/problems';
import { lineOf } from '../../_lib/campaigns/shown';
import { type StoredCampaign, campaignIn, storedCampaign } from '../../_lib/campaigns/stored';
import { type Operator, defineDeskAction } from '../../_lib/desk/at-desk';

const waiting: readonly StoredCampaign['state'][] = ['draft', 'awaiting-second-person'];

const hasApproved = ({ approvals }: StoredCampaign, { id }: Operator): boolean =>
  approvals.some(({ by }) => by === id);

export const approveCampaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ found, who, at, programme }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const has = hasApproved(found, who);
    if (found.state === 'approved' && has) return accept(lineOf(found));
    if (!waiting.includes(found.state))
      return refuse({ code: 'campaign-state', state: found.state });
    if (has) return refuse({ code: 'second-person-needed' });
    const why = await whyNot(campaignIn(found), { programme, at });
    if (why !== null) return refuse(why);
    const approved = await approve(found, { programme, by: who.id, at });
    return approved === null ? refuse({ code: 'busy' }) : accept(lineOf(approved));
  },
});
