import { accept } from '../../../shared/domain/kernel/result';
import { firstMonths } from '../../../shared/domain/journeys';
import { journeys as contract } from '../../../shared/contract/operator/journeys';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { allJourneys, latestVersion } from '../../_lib/journeys/stored';

export const journeys = defineDeskAction(contract, {
  gather: async () => {
    const stored = await allJourneys();
    return Promise.all(
      stored.map(async (journey) => ({ journey, latest: await latestVersion(journey._id) })),
    );
  },
  run: async ({ found, at }) =>
    accept({
      at,
      journeys: found.flatMap(({ journey: { _id, state, live }, latest }) =>
        latest === null
          ? []
          : [
              {
                ...{ journey: _id, state, live, latest: latest.version, terms: latest.terms },
                ...{ savedAt: latest.savedAt, savedBy: latest.savedBy },
              },
            ],
      ),
      template: firstMonths,
    }),
});
