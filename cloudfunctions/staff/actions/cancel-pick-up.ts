import { sumOf } from '../../../shared/domain/kernel/sum';
import { cancelPickUp as contract } from '../../../shared/contract/staff/cancel-pick-up';
import { netBalance } from '../../_lib/members/entry';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const cancelPickUp = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input: { pickUp, storeId }, who, found, at, programme, actor, request }) => {
    const shown = shownTo(who, storeId, found);
    if (!shown.ok) return shown;
    const { member, code } = shown.value;
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
