import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { adjust as contract } from '../../../shared/contract/operator/adjust';
import { add } from '../../_lib/cloudbase/documents';
import { adjustMember, awaitingApproval } from '../../_lib/desk/adjust-member';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { digest } from '../../_lib/ids';
import { memberOfNo } from '../../_lib/members/find-member';

export const adjust = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, who, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, found)) return refuse({ code: 'own-account' });
    assert(request !== null, 'an adjustment names its request');
    const { points, growth, reason } = input;
    const adjustment = { points, growth, reason };
    const size = Math.max(Math.abs(points), Math.abs(growth));
    if (size <= programme.limits.adjustAlone) {
      return adjustMember(found, adjustment, { programme, actor, request, at });
    }
    // The same request asks for the same approval, however often it is sent.
    const approval = digest(`${request.id}/${request.fingerprint}`).slice(0, 22);
    const asked = { _id: approval, memberNo: input.memberNo, adjustment, by: who.id, at };
    await add('approvals', { ...asked, approvedBy: null });
    return awaitingApproval(approval);
  },
});
