import { accept, refuse } from '../../../shared/domain/kernel/result';
import { stopCampaign as contract } from '../../../shared/contract/operator/stop-campaign';
import { goOn } from '../../_lib/campaigns/run';
import { lineOf } from '../../_lib/campaigns/shown';
import { storedCampaign } from '../../_lib/campaigns/stored';
import { change, command as _ } from '../../_lib/cloudbase/documents';
import { now } from '../../_lib/clock';
import { defineDeskAction } from '../../_lib/desk/at-desk';

/** Counting who of an unfinished batch has joined takes no longer. */
const PATIENCE = 5_000;

export const stopCampaign = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ input: { campaign: _id }, found, who, at }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const { state, rev } = found;
    const by = { by: who.id, at };
    if (state === 'waiting-for-result' || state === 'read') {
      return refuse({ code: 'campaign-state', state });
    }
    if (state === 'running') {
      await change('campaigns', { _id, state, stop: null }, { stop: _.set(by), dueAt: at });
      await goOn(_id, now() + PATIENCE);
    } else if (state !== 'stopped') {
      const stopped = { rev: rev + 1, state: 'stopped', stop: _.set(by), dueAt: _.remove() };
      if (!(await change('campaigns', { _id, rev }, stopped))) return refuse({ code: 'busy' });
    }
    return accept(lineOf((await storedCampaign(_id)) ?? found));
  },
});
