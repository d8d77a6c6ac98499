import * as v from 'valibot';
import { templates } from '../../domain/campaigns';
import { contract } from '../contract';
import { id } from '../fields';
import { campaignTerms } from './campaign-terms';

/** Campaigns to begin from, whole: what `save-campaign` takes, and what of it does not fit this shop. */
export const campaignTemplates = contract()({
  name: 'campaign-templates',
  input: v.strictObject({}),
  output: v.object({
    templates: v.array(
      v.object({
        template: v.picklist(templates),
        save: v.object({
          action: v.literal('save-campaign'),
          campaign: id,
          ...campaignTerms,
        }),
        problems: v.array(v.object({ field: v.string(), reason: v.string() })),
        against: v.array(v.object({ field: v.string(), rule: v.string() })),
      }),
    ),
  }),
});
