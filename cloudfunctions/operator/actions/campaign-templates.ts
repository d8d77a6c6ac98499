import { checkCampaign, draftFrom, templates } from '../../../shared/domain/campaigns';
import { complianceOf, ofCampaign } from '../../../shared/domain/compliance';
import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { campaignTemplates as contract } from '../../../shared/contract/operator/campaign-templates';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { knownTo } from '../../_lib/segments/known';

export const campaignTemplates = defineDeskAction(contract, {
  run: async ({ programme, at }) => {
    const known = await knownTo(programme);
    return accept({
      templates: templates.map((template) => {
        const terms = draftFrom(template, programme.coupons);
        const campaign = { id: `${template}-${dayOf(at)}`, ...terms };
        return {
          template,
          save: { action: 'save-campaign' as const, campaign: campaign.id, ...terms },
          problems: checkCampaign(campaign, { by: programme, known, at }),
          against: complianceOf(ofCampaign(campaign, programme.reach)),
        };
      }),
    });
  },
});
