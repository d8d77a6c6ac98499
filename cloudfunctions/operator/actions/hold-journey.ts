import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { passageIn } from '../../../shared/domain/passages';
import { holdJourney as contract } from '../../../shared/contract/operator/hold-journey';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';

export const holdJourney = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input: { journey, reason }, found, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command:
        reason === null
          ? { kind: 'resume-passage', journey, at }
          : { kind: 'pause-passage', journey, reason, at },
      answer: ({ member }) => {
        const passage = passageIn(member.passages, journey);
        assert(passage !== undefined, 'who stands still is inside');
        return { reason: passage.pause?.reason ?? null, nextAt: passage.nextAt };
      },
    });
  },
});
