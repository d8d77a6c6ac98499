import { refuse } from '../../../shared/domain/kernel/result';
import { logChurnReason as contract } from '../../../shared/contract/operator/log-churn-reason';
import { command as _ } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';
import { execute } from '../../_lib/members/execute';

const NOTES = 4;

export const logChurnReason = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input: { reason, note }, found, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    const words = { at, by: actor.id, reason, note };
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'log-churn-reason', reason, at },
      answer: ({ member }) => ({ interviews: [...member.interviews].reverse() }),
      ...(note === undefined
        ? {}
        : { beside: { churnNotes: _.push({ each: [words], slice: -NOTES }) } }),
    });
  },
});
