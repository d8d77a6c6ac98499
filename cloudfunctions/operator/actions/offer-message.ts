import { complianceOf, ofMessage } from '../../../shared/domain/compliance';
import { refuse } from '../../../shared/domain/kernel/result';
import type { Offer } from '../../../shared/domain/reach';
import type { InputOf } from '../../../shared/contract/contract';
import { offerMessage as contract } from '../../../shared/contract/operator/offer-message';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { type Effect, execute } from '../../_lib/members/execute';
import { memberOfNo } from '../../_lib/members/find-member';
import { addressesOf } from '../../_lib/reach/connected';

type Asked = InputOf<typeof contract>['offers'][number];

const offerOf = ({ campaign, rule, sentence, ...told }: Asked): Offer => ({
  ...told,
  id: campaign,
  reason: { campaign, rule, sentence },
});

function answerOf({ events }: Effect) {
  const reserved = events.find((event) => event.kind === 'message-reserved')?.message;
  return {
    told:
      reserved === undefined
        ? null
        : { campaign: reserved.id, channel: reserved.channel, notBefore: reserved.notBefore },
    passedOver: events.flatMap((event) =>
      event.kind === 'offer-passed-over' ? [{ campaign: event.campaign, why: event.why }] : [],
    ),
  };
}

export const offerMessage = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    const problems = complianceOf(
      input.offers.flatMap((offer, i) =>
        ofMessage(offer, { reach: programme.reach, at: `offers.${i}`, givesCoupon: false }),
      ),
    );
    if (problems.length > 0) return refuse({ code: 'compliance-problems', problems });
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: {
        ...{ kind: 'decide-offers', addresses: addressesOf(found), at },
        offers: input.offers.map(offerOf),
      },
      answer: answerOf,
    });
  },
});
