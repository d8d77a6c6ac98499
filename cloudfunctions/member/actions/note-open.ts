import { dayOf } from '../../../shared/domain/kernel/day';
import { noteOpen as contract } from '../../../shared/contract/member/note-open';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';

export const noteOpen = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { earlier }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'note-open', earlier, at },
          answer: () => ({ today: dayOf(at) }),
        }),
});
