import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { buyerOf, passTime } from '../../../shared/domain/members';
import { quote, quoteChosen } from '../../../shared/domain/quote';
import { quotePurchase as contract } from '../../../shared/contract/staff/quote';
import { couponsShown } from '../../_lib/till/coupons-shown';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const quotePurchase = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme }) => {
    const shown = shownTo(who, input.storeId, found);
    if (!shown.ok) return shown;
    const { member } = passTime(programme, shown.value.member.state, at);
    const { storeId, lines, settled, coupons: chosen } = input;
    const buyer = buyerOf(programme, member, dayOf(at));
    const asked = { basket: { storeId, lines, settled }, at };
    const quoted =
      chosen === null
        ? accept(quote(programme.earn, buyer, asked))
        : quoteChosen(programme.earn, buyer, { ...asked, chosen });
    if (!quoted.ok) return quoted;
    return accept({ ...quoted.value, wallet: couponsShown(member, { storeId, lines, at }) });
  },
});
