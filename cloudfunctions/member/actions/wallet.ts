import { accept } from '../../../shared/domain/kernel/result';
import { waitOf } from '../../../shared/domain/coupons';
import { passTime } from '../../../shared/domain/members';
import { wallet as contract } from '../../../shared/contract/member/wallet';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { storesNamed } from '../../_lib/till/stores';

export const wallet = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, stores] = await Promise.all([ownMembership(asked), storesNamed()]);
    return { member, stores };
  },
  run: async ({ found: { member: stored, stores }, at, programme }) => {
    if (stored === null) return notAMember;
    const { member } = passTime(programme, stored.state, at);
    const { tier } = member.tier.standing;
    const { live, past } = member.wallet;
    return accept({
      at,
      live: live.map((coupon) => ({ ...coupon, wait: waitOf(coupon, { tier, at }) })),
      past: [...past].reverse(),
      stores,
      tiers: programme.tiers.tiers,
    });
  },
});
