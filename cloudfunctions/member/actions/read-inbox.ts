import { unread } from '../../../shared/domain/reach';
import { readInbox as contract } from '../../../shared/contract/member/read-inbox';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';

export const readInbox = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'read-inbox', at },
          answer: ({ member }) => ({ unread: unread(member.reach) }),
        }),
});
