import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { issueCoupon as contract } from '../../../shared/contract/operator/issue-coupon';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';
import { execute } from '../../_lib/members/execute';

export const issueCoupon = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, who, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, found)) return refuse({ code: 'own-account' });
    const { requestId, coupon, reason } = input;
    return execute(found, {
      programme,
      act: { at, action: contract.name, actor },
      request,
      command: { kind: 'issue-coupon', coupon, id: `operator:${requestId}`, reason, at },
      answer: ({ events }) => {
        const issued = events.find((event) => event.kind === 'coupon-issued');
        assert(issued !== undefined, 'an issued coupon is there');
        return { coupon: issued.coupon };
      },
    });
  },
});
