import { accept } from '../../../shared/domain/kernel/result';
import { type Programme, giftShown } from '../../../shared/domain/programme';
import { welcome as contract } from '../../../shared/contract/member/welcome';
import { defineShopperAction } from '../../_lib/door/shopper';
import { arrivalBy } from '../../_lib/members/arrival';

export const welcome = defineShopperAction(contract, {
  gather: ({ input }) => arrivalBy(input.source),
  run: async ({ found: { inviter }, programme }) => {
    const { shopName, tiers, checkIn } = programme;
    const invited = inviter === null ? null : brings(programme);
    return accept({ shopName, invited, tiers: tiers.tiers, checkIn });
  },
});

/** What an invitation brings a friend. */
function brings(programme: Programme) {
  const { friendGift, minimumFen, windowDays } = programme.referral;
  return { gift: giftShown(programme, friendGift), minimumFen, windowDays };
}
