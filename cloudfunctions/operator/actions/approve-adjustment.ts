import { accept, refuse } from '../../../shared/domain/kernel/result';
import { approveAdjustment as contract } from '../../../shared/contract/operator/approve-adjustment';
import { change } from '../../_lib/cloudbase/documents';
import { adjustMember, adjustedTo } from '../../_lib/desk/adjust-member';
import { approvalOf } from '../../_lib/desk/approvals';
import { defineDeskAction, isOwnAccount } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';

export const approveAdjustment = defineDeskAction(contract, {
  gather: ({ input }) => approvalOf(input.approval),
  run: async ({ found, who, at, programme, actor }) => {
    if (found === null) return refuse({ code: 'no-such-approval' });
    if (found.by === who.id) return refuse({ code: 'second-person-needed' });
    const member = await memberOfNo(found.memberNo);
    if (member === null) return refuse({ code: 'no-such-member' });
    if (isOwnAccount(who, member)) return refuse({ code: 'own-account' });
    await change('approvals', { _id: found._id, approvedBy: null }, { approvedBy: who.id });
    const { adjustment, request } = found;
    const adjusted = await adjustMember(member, adjustment, { programme, actor, request, at });
    // What the member has forgotten took effect long ago: approving it again changes nothing.
    return !adjusted.ok && adjusted.refusal.code === 'request-id-reused'
      ? accept(adjustedTo(programme, member.state, at))
      : adjusted;
  },
});
