import { setConsent as contract } from '../../../shared/contract/member/set-consent';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';
import { consentsShown } from '../../_lib/reach/shown';

export const setConsent = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { choices }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'set-consent', choices, where: 'mini-program', at },
          answer: ({ member }) => ({ consents: consentsShown(programme, member.reach) }),
        }),
});
