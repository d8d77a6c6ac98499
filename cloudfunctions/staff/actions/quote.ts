import { dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { buyerOf, passTime } from '../../../shared/domain/members';
import { quote } from '../../../shared/domain/quote';
import { quotePurchase as contract } from '../../../shared/contract/staff/quote';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const quotePurchase = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme }) => {
    if (!found.ok) return found;
    const refused = ownTicket(found.value, who, input.storeId);
    if (refused !== null) return refuse(refused);
    const { member } = passTime(programme, found.value.member.state, at);
    const { storeId, lines, settled } = input;
    const buyer = buyerOf(programme, member, dayOf(at));
    return accept(quote(programme.earn, buyer, { basket: { storeId, lines, settled }, at }));
  },
});
