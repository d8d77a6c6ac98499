import { sumOf } from '../../../shared/domain/kernel/sum';
import { refuse } from '../../../shared/domain/kernel/result';
import { cancelPickUp as contract } from '../../../shared/contract/staff/cancel-pick-up';
import { netBalance } from '../../_lib/members/entry';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const cancelPickUp = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { pickUp, storeId }, who, found, at, programme, actor, request }) => {
    if (!found.ok) return found;
    const { member, ticket } = found.value;
    const refused = ownTicket(found.value, who, storeId);
    if (refused !== null) return refuse(refused);
    const code = { step: ticket.step, late: false };
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'cancel-pick-up', pickUp, code, at },
      answer: ({ member: after, events }) => ({
        pointsReturned: sumOf(events, (event) =>
          event.kind === 'points-returned' ? event.points : 0,
        ),
        balance: netBalance(after, at),
      }),
    });
  },
});
