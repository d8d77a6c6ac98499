import { refuse } from '../../../shared/domain/kernel/result';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { approveAdjustment as contract } from '../../../shared/contract/operator/approve-adjustment';
import { change, get } from '../../_lib/cloudbase/documents';
import { type Adjustment, adjustMember } from '../../_lib/desk/adjust-member';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';

type Approval = Readonly<{
  _id: string;
  memberNo: string;
  adjustment: Adjustment;
  by: string;
  at: Instant;
  approvedBy: string | null;
}>;

export const approveAdjustment = defineDeskAction(contract, {
  gather: ({ input }) => get<Approval>('approvals', input.approval),
  run: async ({ found, who, at, programme, actor }) => {
    if (found === null) return refuse({ code: 'no-such-approval' });
    if (found.by === who.id) return refuse({ code: 'second-person-needed' });
    const member = await memberOfNo(found.memberNo);
    if (member === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, member)) return refuse({ code: 'own-account' });
    await change('approvals', { _id: found._id, approvedBy: null }, { approvedBy: who.id });
    // One approval is one request: approving again answers what it did.
    const request = { id: `approval-${found._id}`, fingerprint: found._id };
    return adjustMember(member, found.adjustment, { programme, actor, request, at });
  },
});
