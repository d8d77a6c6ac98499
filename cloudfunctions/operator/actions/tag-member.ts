import { refuse } from '../../../shared/domain/kernel/result';
import { tagMember as contract } from '../../../shared/contract/operator/tag-member';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';

export const tagMember = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, who, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, found)) return refuse({ code: 'own-account' });
    const { put, take, reason } = input;
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'tag-member', put, take, reason, at },
      answer: ({ member }) => ({ tags: [...member.tags] }),
    });
  },
});
