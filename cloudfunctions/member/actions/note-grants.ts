import { noteGrants as contract } from '../../../shared/contract/member/note-grants';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';
import { grantsShown } from '../../_lib/reach/shown';

export const noteGrants = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { answers }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'note-grants', by: 'phone', answers, at },
          answer: ({ member }) => ({ grants: grantsShown(programme, member.reach) }),
        }),
});
