import { calendarOf, spanOf } from '../../../shared/domain/calendar';
import { dayOf, monthOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { calendar as contract } from '../../../shared/contract/member/calendar';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const calendar = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input, found, at, programme }) => {
    if (found === null) return notAMember;
    const { month = monthOf(dayOf(at)), months } = input;
    const marks = calendarOf(programme, found.state, { month, months, at });
    return accept({ at, ...spanOf(month, months), marks: [...marks] });
  },
});
