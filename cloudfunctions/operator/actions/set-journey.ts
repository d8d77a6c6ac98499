import { accept, refuse } from '../../../shared/domain/kernel/result';
import { checkJourney } from '../../../shared/domain/journeys';
import { setJourney as contract } from '../../../shared/contract/operator/set-journey';
import { change } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { latestVersion, storedJourney, storedVersion } from '../../_lib/journeys/stored';
import { knownTo } from '../../_lib/segments/known';

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
    if (state === 'live') {
      const shop = { terms: programme, known: await knownTo(programme) };
      const problems = checkJourney(asked.terms, shop);
      if (problems.length > 0) return refuse({ code: 'journey-problems', problems });
    }
    const live = state === 'live' ? asked.version : stored.live;
    await change('journeys', { _id: journey }, { state, live });
    return accept({ journey, state, live });
  },
});
