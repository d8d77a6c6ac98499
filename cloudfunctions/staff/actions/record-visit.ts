import { dayOf } from '../../../shared/domain/kernel/day';
import { refuse } from '../../../shared/domain/kernel/result';
import { recordVisit as contract } from '../../../shared/contract/staff/record-visit';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const recordVisit = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    if (!found.ok) return found;
    const { member, ticket } = found.value;
    const refused = ownTicket(found.value, who, input.storeId);
    if (refused !== null) return refuse(refused);
    const code = { step: ticket.step, late: false };
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'record-visit', storeId: input.storeId, on: dayOf(at), code, at },
      answer: (effect) => ({
        visitDays: effect.member.visits.days,
        recorded: effect.events.some(({ kind }) => kind === 'visit-recorded'),
      }),
    });
  },
});
