import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { entering } from '../../../shared/domain/journeys';
import { enterJourney as contract } from '../../../shared/contract/operator/enter-journey';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { journeyAt, storedJourney } from '../../_lib/journeys/stored';
import { execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';

export const enterJourney = defineDeskAction(contract, {
  gather: async ({ input }) => {
    const [member, stored] = await Promise.all([
      memberOfNo(input.memberNo),
      storedJourney(input.journey),
    ]);
    return { member, stored };
  },
  run: async ({ found: { member, stored }, at, programme, actor, request }) => {
    if (member === null) return refuse({ code: 'no-such-member' });
    if (stored === null) return refuse({ code: 'no-such-journey' });
    if (stored.state !== 'live' || stored.live === null)
      return refuse({ code: 'journey-not-live' });
    const journey = await journeyAt(stored._id, stored.live);
    assert(journey !== null, 'a version that is live stays');
    const command = entering(journey, { workdays: programme.workdays, by: 'operator', at });
    assert(command !== null, 'a journey has steps');
    const { version, first } = command;
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command,
      answer: () => ({ journey: journey.id, version, step: first.step, nextAt: first.nextAt }),
    });
  },
});
