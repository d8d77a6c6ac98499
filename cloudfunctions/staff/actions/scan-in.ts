import { scanIn as contract } from '../../../shared/contract/staff/scan-in';
import { execute } from '../../_lib/members/execute';
import { outcomeOf } from '../../_lib/members/outcome';
import { defineTillAction } from '../../_lib/till/at-till';
import { holderOf, shownTo } from '../../_lib/till/ticket-holder';

export const scanIn = defineTillAction(contract, {
  gather: ({ input, at }) => holderOf(input.ticket, at),
  run: async ({ input, who, found, at, programme, actor, request }) => {
    const { storeId, occasion } = input;
    const shown = shownTo(who, storeId, found);
    if (!shown.ok) return shown;
    const { member, code } = shown.value;
    return execute(member, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'scan-in', occasion, storeId, code, at },
      answer: (effect) => ({
        signedUp: effect.events.some(
          (event) => event.kind === 'occasion-attended' && event.signedUp,
        ),
        visitDays: effect.member.visits.days,
        ...outcomeOf(programme, effect, at),
      }),
    });
  },
});
