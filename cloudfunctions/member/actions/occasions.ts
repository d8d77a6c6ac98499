import { accept } from '../../../shared/domain/kernel/result';
import { standingIn } from '../../../shared/domain/occasions';
import { occasions as contract } from '../../../shared/contract/member/occasions';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const occasions = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) =>
    found === null
      ? notAMember
      : accept({
          at,
          occasions: programme.occasions.map((terms) => ({
            ...terms,
            standing: standingIn(terms, found.state.occasions, at),
          })),
        }),
});
