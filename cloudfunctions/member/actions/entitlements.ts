import { accept } from '../../../shared/domain/kernel/result';
import { entitlementsOf } from '../../../shared/domain/members';
import { entitlements as contract } from '../../../shared/contract/member/entitlements';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const entitlements = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) =>
    found === null ? notAMember : accept({ at, ...entitlementsOf(programme, found.state, at) }),
});
