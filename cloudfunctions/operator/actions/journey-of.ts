import { accept, refuse } from '../../../shared/domain/kernel/result';
import { explainJourney } from '../../../shared/domain/journeys';
import { type Passages, passageIn } from '../../../shared/domain/passages';
import { passTime } from '../../../shared/domain/members';
import { journeyOf as contract } from '../../../shared/contract/operator/journey-of';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { askedBy } from '../../_lib/journeys/asked';
import { journeyAt, latestVersion, storedJourney } from '../../_lib/journeys/stored';
import { memberOfNo } from '../../_lib/members/find-member';

export const journeyOf = defineDeskAction(contract, {
  gather: async ({ input: { memberNo, journey } }) => {
    const [member, stored, latest] = await Promise.all([
      memberOfNo(memberNo),
      storedJourney(journey),
      latestVersion(journey),
    ]);
    return { member, stored, latest };
  },
  run: async ({
    input: { journey: id },
    found: { member: found, stored, latest },
    at,
    programme,
  }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    if (stored === null || latest === null) return refuse({ code: 'no-such-journey' });
    const { member } = passTime(programme, found.state, at);
    const entered = versionEntered(member.passages, id);
    const journey = await journeyAt(id, entered ?? stored.live ?? latest.version);
    if (journey === null) return refuse({ code: 'no-such-journey' });
    const asked = await askedBy(journey, { at, programme });
    const { passage, rules } = explainJourney(journey, member, asked);
    return accept({ at, state: stored.state, passage, rules: rules.map(shown) });
  },
});

const versionEntered = (passages: Passages, id: string): number | null =>
  (passageIn(passages, id) ?? passages.past.find(({ journey }) => journey === id))?.version ?? null;

type Explained = ReturnType<typeof explainJourney>['rules'][number];

const shown = ({ conditions, ...rule }: Explained) => ({
  ...rule,
  conditions: conditions.map(({ found, ...finding }) => ({
    ...finding,
    found: Array.isArray(found)
      ? [...(found as readonly string[])]
      : (found as string | number | null),
  })),
});
