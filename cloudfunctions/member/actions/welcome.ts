import { accept } from '../../../shared/domain/kernel/result';
import { welcome as contract } from '../../../shared/contract/member/welcome';
import { defineShopperAction } from '../../_lib/door/shopper';

export const welcome = defineShopperAction(contract, {
  run: async ({ programme: { shopName, tiers, checkIn } }) =>
    accept({ shopName, tiers: tiers.tiers, checkIn }),
});
