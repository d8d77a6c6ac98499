import { type Campaign, checkCampaign } from '../../../shared/domain/campaigns';
import { type ComplianceProblem, complianceOf, ofMessage } from '../../../shared/domain/compliance';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Problem, problem } from '../../../shared/domain/kernel/problem';
import type { Programme } from '../../../shared/domain/programme';
import { hasMasterKeys } from '../code-keys';
import { knownTo } from '../segments/known';

/** What of a campaign goes against rules that no shop sets. */
export const againstRules = (
  { audience, offer: { coupon, message } }: Campaign,
  { reach }: Programme,
): readonly ComplianceProblem[] =>
  complianceOf([
    ...ofMessage(message, { reach, at: 'offer.message', givesCoupon: coupon !== null }),
    ...(coupon === null
      ? []
      : [{ field: 'audience', matter: { kind: 'coupon', chosenBy: audience } as const }]),
  ]);

/** Everything for which a campaign may not be saved, or approved, as it is. */
export const problemsOf = async (
  campaign: Campaign,
  { programme, at }: Readonly<{ programme: Programme; at: Instant }>,
): Promise<readonly Problem[]> => [
  // Arms are drawn under the master keys.
  ...problem(!hasMasterKeys(), 'holdoutPermille', 'master-keys-not-set'),
  ...checkCampaign(campaign, { by: programme, known: await knownTo(programme), at }),
];
