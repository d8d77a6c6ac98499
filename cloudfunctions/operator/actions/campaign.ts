import type { Instant } from '../../../shared/domain/kernel/instant';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { campaign as contract } from '../../../shared/contract/operator/campaign';
import { costsOf } from '../../_lib/campaigns/costs';
import { lineOf, tallyOf } from '../../_lib/campaigns/shown';
import { type StoredCampaign, storedCampaign } from '../../_lib/campaigns/stored';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const campaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ found, at }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const { goal, stop, plan, ...terms } = found.terms;
    return accept({
      ...{ at, ...lineOf(found), terms: { goal, stop, plan, ...terms } },
      planned: { mostMembers: stop.mostMembers, ceilingFen: stop.costFen, ...plan },
      actual: found.run === null ? null : await actual(found, at),
    });
  },
});

async function actual(stored: StoredCampaign, at: Instant) {
  const tally = await tallyOf(stored);
  const costs = await costsOf(stored, { told: tally.told, at });
  return { ...tally, ...costs, endedBy: stored.ended?.by ?? null };
}
