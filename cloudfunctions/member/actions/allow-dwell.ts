import { allowDwell as contract } from '../../../shared/contract/member/allow-dwell';
import { command as _ } from '../../_lib/cloudbase/documents';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { execute } from '../../_lib/members/execute';

export const allowDwell = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { allowed }, found, at, programme, request }) =>
    found === null
      ? notAMember
      : execute(found, {
          programme,
          act: { at, action: contract.name, actor: self(found) },
          request,
          command: { kind: 'allow-dwell', allowed, at },
          answer: ({ member }) => ({ pageDwell: member.dwellSince !== null }),
          // In the same write as the withdrawal, so that nothing outlives it.
          ...(allowed ? {} : { beside: { dwell: _.remove() } }),
        }),
});
