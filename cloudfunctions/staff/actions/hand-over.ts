import { refuse } from '../../../shared/domain/kernel/result';
import { handOver as contract } from '../../../shared/contract/staff/hand-over';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, ownTicket } from '../../_lib/till/ticket-holder';

export const handOver = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { pickUps, storeId }, who, found, at, programme, actor, request }) => {
    if (!found.ok) return found;
    const { member, ticket } = found.value;
    const refused = ownTicket(found.value, who, storeId);
    if (refused !== null) return refuse(refused);
    const code = { step: ticket.step, late: false };
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'hand-over', pickUps, storeId, code, at },
      answer: (effect) => ({
        handedOver: effect.member.rewards.pickUps
          .filter(({ id }) => pickUps.includes(id))
          .map(({ id, name, until }) => ({ id, name, returnableUntil: until })),
      }),
    });
  },
});
