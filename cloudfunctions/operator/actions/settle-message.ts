import { refuse } from '../../../shared/domain/kernel/result';
import { settleMessage as contract } from '../../../shared/contract/operator/settle-message';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';
import { noteOutcome } from '../../_lib/reach/stored';

export const settleMessage = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input: { message, outcome }, found, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    const settled = await execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'settle-message', message, outcome, refused: false, at },
      answer: ({ member: { reach } }) => ({
        state: [...reach.open, ...reach.touches].find(({ id }) => id === message)?.state ?? null,
      }),
    });
    if (!settled.ok) return settled;
    const state = settled.value.state ?? 'failed';
    await noteOutcome(found._id, message, { state, at });
    return settled;
  },
});
