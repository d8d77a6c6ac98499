import { refuse } from '../../../shared/domain/kernel/result';
import { settleFollowUp as contract } from '../../../shared/contract/staff/settle-follow-up';
import { isListedAt } from '../../_lib/follow-ups/asked';
import { execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';
import { noteOutcome } from '../../_lib/reach/stored';
import { defineTillAction } from '../../_lib/till/at-till';

export const settleFollowUp = defineTillAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'not-a-member' });
    if (found.openid === who.openid) return refuse({ code: 'own-account' });
    const { storeId, followUp, outcome, because } = input;
    if (!isListedAt(found, storeId)) return refuse({ code: 'no-such-follow-up' });
    const settled = await execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: {
        ...{ kind: 'settle-follow-up', followUp, outcome, by: who._id, at },
        because: outcome === 'failed' ? because : null,
      },
      answer: () => ({ outcome }),
    });
    if (settled.ok) {
      await noteOutcome(found._id, followUp, { state: outcome === 'done' ? 'sent' : outcome, at });
    }
    return settled;
  },
});
