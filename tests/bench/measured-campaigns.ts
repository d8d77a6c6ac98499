import { approveCampaign } from '../../shared/contract/operator/approve-campaign';
import { campaign as campaignContract } from '../../shared/contract/operator/campaign';
import { campaignResult } from '../../shared/contract/operator/campaign-result';
import { campaignTemplates } from '../../shared/contract/operator/campaign-templates';
import { campaigns } from '../../shared/contract/operator/campaigns';
import { dryRunCampaign } from '../../shared/contract/operator/dry-run-campaign';
import { explainCampaign } from '../../shared/contract/operator/explain-campaign';
import { runCampaign } from '../../shared/contract/operator/run-campaign';
import { saveCampaign } from '../../shared/contract/operator/save-campaign';
import { stopCampaign } from '../../shared/contract/operator/stop-campaign';
import { drafted } from '../support/campaigns';
import { boss } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { type Shop } from './shop';

const nobody = { audience: { kind: 'tag', tags: ['nobody'] } } as const;

/** A campaign of its own, for nobody. */
async function draft({ ask }: Shop): Promise<{ campaign: string }> {
  const campaign = fresh('campaign');
  await ask(boss, saveCampaign, { campaign, ...drafted(nobody) });
  return { campaign };
}

async function approved(shop: Shop): Promise<{ campaign: string }> {
  const named = await draft(shop);
  await shop.ask(boss, approveCampaign, named);
  return named;
}

const atDesk = (act: string, budget: number | null, prepare: Measured['prepare']): Measured => ({
  ...{ door: 'operator', act, budget, prepare },
});

/** What operators do about campaigns. Running one is a job, whose work grows with its members. */
export const campaignActs: readonly Measured[] = [
  atDesk('save-campaign', 4, async ({ ask }) => {
    const campaign = fresh('campaign');
    return () => ask(boss, saveCampaign, { campaign, ...drafted(nobody) });
  }),
  atDesk('approve-campaign', 4, async (shop) => {
    const named = await draft(shop);
    return () => shop.ask(boss, approveCampaign, named);
  }),
  atDesk(
    'campaigns',
    2,
    async ({ ask }) =>
      () =>
        ask(boss, campaigns, {}),
  ),
  atDesk(
    'campaign-templates',
    2,
    async ({ ask }) =>
      () =>
        ask(boss, campaignTemplates, {}),
  ),
  atDesk('campaign', 2, async (shop) => {
    const named = await draft(shop);
    return () => shop.ask(boss, campaignContract, named);
  }),
  atDesk('campaign-result', 2, async (shop) => {
    const named = await draft(shop);
    return () => shop.ask(boss, campaignResult, named);
  }),
  atDesk('dry-run-campaign, nobody is in it', 4, async (shop) => {
    const named = await draft(shop);
    return () => shop.ask(boss, dryRunCampaign, named);
  }),
  atDesk('explain-campaign', 2, async (shop) => {
    const named = await draft(shop);
    const { no } = await newcomer(shop);
    return () => shop.ask(boss, explainCampaign, { ...named, memberNo: no });
  }),
  atDesk('run-campaign, nobody is in it', null, async (shop) => {
    const named = await approved(shop);
    return () => shop.ask(boss, runCampaign, named);
  }),
  atDesk('stop-campaign', 4, async (shop) => {
    const named = await approved(shop);
    return () => shop.ask(boss, stopCampaign, named);
  }),
];
