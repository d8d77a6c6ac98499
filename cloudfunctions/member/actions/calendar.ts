import { calendarOf } from '../../../shared/domain/calendar';
import { accept } from '../../../shared/domain/kernel/result';
import { calendar as contract } from '../../../shared/contract/member/calendar';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';

export const calendar = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { month }, found, at, programme }) =>
    found === null
      ? notAMember
      : accept({ at, month, marks: [...calendarOf(programme, found.state, { month, at })] }),
});
