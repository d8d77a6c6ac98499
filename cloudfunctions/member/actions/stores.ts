import { accept } from '../../../shared/domain/kernel/result';
import { stores as contract } from '../../../shared/contract/member/stores';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { openStoresNamed } from '../../_lib/till/stores';

export const stores = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, open] = await Promise.all([ownMembership(asked), openStoresNamed()]);
    return { member, open };
  },
  run: async ({ found: { member, open }, at }) =>
    member === null ? notAMember : accept({ at, stores: open }),
});
