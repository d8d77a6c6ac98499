import { type Campaign, checkCampaign } from '../../../shared/domain/campaigns';
import { complianceOf, ofCampaign } from '../../../shared/domain/compliance';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Problem, problem } from '../../../shared/domain/kernel/problem';
import type { Programme } from '../../../shared/domain/programme';
import { hasMasterKeys } from '../code-keys';
import { knownTo } from '../segments/known';

type Shop = Readonly<{ programme: Programme; at: Instant }>;

/** Why a campaign may not be saved, or approved, as it is: in itself, or against rules that no shop sets; or null. */
export async function whyNot(campaign: Campaign, shop: Shop) {
  const problems = await problemsOf(campaign, shop);
  if (problems.length > 0) return { code: 'campaign-problems' as const, problems };
  const against = complianceOf(ofCampaign(campaign, shop.programme.reach));
  return against.length > 0 ? { code: 'compliance-problems' as const, problems: against } : null;
}

const problemsOf = async (
  campaign: Campaign,
  { programme, at }: Shop,
): Promise<readonly Problem[]> => [
  // Arms are drawn under the master keys.
  ...problem(!hasMasterKeys(), 'holdoutPermille', 'master-keys-not-set'),
  ...checkCampaign(campaign, { by: programme, known: await knownTo(programme), at }),
];
