import { refuse } from '../../../shared/domain/kernel/result';
import { redeemCoupon as contract } from '../../../shared/contract/staff/redeem-coupon';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const redeemCoupon = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    if (!found.ok) return found;
    const { member, ticket } = found.value;
    const refused = ownTicket(found.value, who, input.storeId);
    if (refused !== null) return refuse(refused);
    const { coupon: id, storeId } = input;
    const code = { step: ticket.step, late: false };
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
