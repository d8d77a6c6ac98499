import { accept, refuse } from '../../../shared/domain/kernel/result';
import { setJourney as contract } from '../../../shared/contract/operator/set-journey';
import { change } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { whyNotLive } from '../../_lib/journeys/why-not-live';
import { latestVersion, storedJourney, storedVersion } from '../../_lib/journeys/stored';

export const setJourney = defineDeskAction(contract, {
  gather: async ({ input: { journey, version } }) => {
    const [stored, asked] = await Promise.all([
      storedJourney(journey),
      version === undefined ? latestVersion(journey) : storedVersion(journey, version),
    ]);
    return { stored, asked };
  },
  run: async ({ input: { journey, state }, found: { stored, asked }, programme }) => {
    if (stored === null || asked === null) return refuse({ code: 'no-such-journey' });
    const wrong = state === 'live' ? await whyNotLive(asked.terms, programme) : null;
    if (wrong !== null) return refuse(wrong);
    const live = state === 'live' ? asked.version : stored.live;
    await change('journeys', { _id: journey }, { state, live });
    return accept({ journey, state, live });
  },
});
