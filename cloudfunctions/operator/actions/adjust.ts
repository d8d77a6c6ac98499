import { assert } from '../../../shared/domain/kernel/assert';
import { refuse } from '../../../shared/domain/kernel/result';
import { adjust as contract } from '../../../shared/contract/operator/adjust';
import { type Adjustment, adjustMember, awaitingApproval } from '../../_lib/desk/adjust-member';
import { askApproval } from '../../_lib/desk/approvals';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';
import { answered } from '../../_lib/members/execute';

const sizeOf = ({ points, growth }: Adjustment): number =>
  Math.max(Math.abs(points), Math.abs(growth));

export const adjust = defineDeskAction(contract, {
  gather: ({ input }) => memberOfNo(input.memberNo),
  run: async ({ input, found, who, at, programme, actor, request }) => {
    if (found === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, found)) return refuse({ code: 'own-account' });
    assert(request !== null, 'an adjustment names its request');
    const { memberNo, points, growth, reason } = input;
    const adjustment = { points, growth, reason };
    const alone = sizeOf(adjustment) <= programme.limits.adjustAlone;
    if (alone || answered(found, request) !== null) {
      return adjustMember(found, adjustment, { programme, actor, request, at });
    }
    const approval = await askApproval({ memberNo, adjustment, request, by: who.id, at });
    return approval === null ? refuse({ code: 'request-id-reused' }) : awaitingApproval(approval);
  },
});
