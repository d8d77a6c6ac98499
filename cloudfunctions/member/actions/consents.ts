import { accept } from '../../../shared/domain/kernel/result';
import { consents as contract } from '../../../shared/contract/member/consents';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { consentsShown, grantsShown } from '../../_lib/reach/shown';

export const consents = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) => {
    if (found === null) return notAMember;
    const { reach } = found.state;
    const { budget, quiet } = programme.reach;
    return accept({
      at,
      consents: consentsShown(programme, reach),
      grants: grantsShown(programme, reach),
      ...{ budget, quiet },
    });
  },
});
