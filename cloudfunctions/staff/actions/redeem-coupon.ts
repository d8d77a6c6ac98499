import { redeemCoupon as contract } from '../../../shared/contract/staff/redeem-coupon';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const redeemCoupon = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    const shown = shownTo(who, input.storeId, found);
    if (!shown.ok) return shown;
    const { member, code } = shown.value;
    const { coupon: id, storeId } = input;
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'redeem-coupon', coupon: id, storeId, code, at },
      answer: (effect) => {
        const past = effect.member.wallet.past.find((one) => one.id === id);
        return { item: past?.item ?? '', name: past?.name ?? '' };
      },
    });
  },
});
