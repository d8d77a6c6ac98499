import { accept, refuse } from '../../../shared/domain/kernel/result';
import { checkJourney } from '../../../shared/domain/journeys';
import { saveJourney as contract } from '../../../shared/contract/operator/save-journey';
import { add } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { latestVersion, versionDoc } from '../../_lib/journeys/stored';
import { knownTo } from '../../_lib/segments/known';

export const saveJourney = defineDeskAction(contract, {
  gather: ({ input: { journey } }) => latestVersion(journey),
  run: async ({ input: { journey, terms, after }, found, who, at, programme }) => {
    const shop = { terms: programme, known: await knownTo(programme) };
    const problems = checkJourney(terms, shop);
    if (problems.length > 0) return refuse({ code: 'journey-problems', problems });
    const changedTo = (version: number) => refuse({ code: 'journey-changed' as const, version });
    const latest = found?.version ?? 0;
    if (after !== latest) return changedTo(latest);
    const version = latest + 1;
    // The journey before its version: one without the other is a draft that can be saved again.
    await add('journeys', { _id: journey, state: 'draft', live: null });
    const saved = await add('journeyVersions', {
      ...{ _id: versionDoc(journey, version), journey, version, terms },
      ...{ savedAt: at, savedBy: who.id },
    });
    return saved === 'added' ? accept({ journey, version }) : changedTo(version);
  },
});
