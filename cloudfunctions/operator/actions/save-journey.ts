import { accept, refuse } from '../../../shared/domain/kernel/result';
import { saveJourney as contract } from '../../../shared/contract/operator/save-journey';
import { add } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { whyNotLive } from '../../_lib/journeys/why-not-live';
import { latestVersion, versionDoc } from '../../_lib/journeys/stored';

export const saveJourney = defineDeskAction(contract, {
  gather: ({ input: { journey } }) => latestVersion(journey),
  run: async ({ input: { journey, terms, after }, found, who, at, programme }) => {
    const wrong = await whyNotLive(terms, programme);
    if (wrong !== null) return refuse(wrong);
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
