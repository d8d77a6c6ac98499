import { refuse } from '../../../shared/domain/kernel/result';
import { logCare as contract } from '../../../shared/contract/staff/log-care';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const logCare = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { storeId, care }, who, found, at, programme, actor, request }) => {
    if (!found.ok) return found;
    const refused = ownTicket(found.value, who, storeId);
    if (refused !== null) return refuse(refused);
    return execute(found.value.member, {
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
