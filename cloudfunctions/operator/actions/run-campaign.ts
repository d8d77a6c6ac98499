import type { Instant } from '../../../shared/domain/kernel/instant';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { runCampaign as contract } from '../../../shared/contract/operator/run-campaign';
import { begin } from '../../_lib/campaigns/due';
import { goOn } from '../../_lib/campaigns/run';
import { lineOf, tallyOf } from '../../_lib/campaigns/shown';
import { sieveFor } from '../../_lib/campaigns/sift';
import { campaignIn, storedCampaign } from '../../_lib/campaigns/stored';
import { now } from '../../_lib/clock';
import { defineDeskAction } from '../../_lib/desk/at-desk';

/** One answer lets members join for no longer than this; the relay goes on. */
const PATIENCE = 8_000;

export const runCampaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ found, who, at, programme }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const { state } = found;
    if (state !== 'approved' && found.run === null)
      return refuse({ code: 'campaign-state', state });
    if (state === 'approved') {
      const sieve = await sieveFor(campaignIn(found), { programme, at });
      if (!sieve.ok) return sieve;
      await begin(found, { by: who.id, at });
    }
    return goneOn(found._id, now() + PATIENCE);
  },
});

async function goneOn(id: string, latest: Instant) {
  await goOn(id, latest);
  const after = await storedCampaign(id);
  if (after === null) return refuse({ code: 'no-such-campaign' as const });
  return accept({ ...lineOf(after), tally: await tallyOf(after) });
}
