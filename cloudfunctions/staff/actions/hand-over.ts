import { handOver as contract } from '../../../shared/contract/staff/hand-over';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const handOver = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { pickUps, storeId }, who, found, at, programme, actor, request }) => {
    const shown = shownTo(who, storeId, found);
    if (!shown.ok) return shown;
    const { member, code } = shown.value;
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
