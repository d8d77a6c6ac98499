import { logCare as contract } from '../../../shared/contract/staff/log-care';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const logCare = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { storeId, care }, who, found, at, programme, actor, request }) => {
    const shown = shownTo(who, storeId, found);
    if (!shown.ok) return shown;
    return execute(shown.value.member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'show-care', care, storeId, at },
      answer: ({ member, events }) => ({
        logged: events.some(({ kind }) => kind === 'care-shown'),
        care: [...member.care].reverse(),
      }),
    });
  },
});
