import { dayOf } from '../../../shared/domain/kernel/day';
import { recordVisit as contract } from '../../../shared/contract/staff/record-visit';
import { execute } from '../../_lib/members/execute';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const recordVisit = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    const shown = shownTo(who, input.storeId, found);
    if (!shown.ok) return shown;
    const { member, code } = shown.value;
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
