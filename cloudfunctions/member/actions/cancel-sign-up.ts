import { cancelSignUp as contract } from '../../../shared/contract/member/cancel-sign-up';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';

export const cancelSignUp = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { occasion }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'cancel-sign-up', occasion, at },
          answer: () => ({ occasion, standing: 'cancelled' }),
        }),
});
