import { joinedOf } from '../../../shared/domain/campaigns';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { smallestEffect } from '../../../shared/domain/lift';
import { dryRunCampaign as contract } from '../../../shared/contract/operator/dry-run-campaign';
import { type DryRun, begun, dryRun } from '../../_lib/campaigns/dry-run';
import { sieveFor } from '../../_lib/campaigns/sift';
import { type StoredCampaign, campaignIn, storedCampaign } from '../../_lib/campaigns/stored';
import { now } from '../../_lib/clock';
import { defineDeskAction } from '../../_lib/desk/at-desk';

/** One answer looks at members for no longer than this. */
const PATIENCE = 8_000;

export const dryRunCampaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ input: { from, list }, found, at, programme }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const sieve = await sieveFor(campaignIn(found), { programme, at });
    if (!sieve.ok) return sieve;
    const stopAt = now() + PATIENCE;
    const ran = await dryRun(sieve.value, { from: from ?? begun, list, stopAt });
    const { way, place, after, alsoIn, ...tally } = ran.dryRun;
    return accept({
      ...{ at, ...tally, alsoIn, stop: ran.stop },
      dropped: { ...tally.dropped },
      told: { ...tally.told },
      cursor: ran.over ? null : cursorOf({ way, place, after, alsoIn, ...tally }),
      grants: tally.told.subscribe ?? 0,
      smallestEffectPermille: smallestOf(found, joinedOf(tally)),
      members: [...ran.members],
    });
  },
});

const cursorOf = ({ dropped, told, alsoIn, ...others }: DryRun) => ({
  ...{ ...others, dropped: { ...dropped } },
  ...{ told: { ...told }, alsoIn: { ...alsoIn } },
});

function smallestOf({ terms }: StoredCampaign, members: number): number | null {
  const { holdoutPermille, plan } = terms;
  const baseShare = plan.basePermille / 1000;
  const effect = smallestEffect({ members, holdoutPermille, baseShare });
  return effect === null ? null : Math.ceil(effect * 1000);
}
