import { dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { noteStays as contract } from '../../../shared/contract/member/note-stays';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { noteStays as note } from '../../_lib/members/note-stays';

export const noteStays = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ input: { batch: id, stays }, found, at }) => {
    if (found === null) return notAMember;
    const noted = await note(found, { id, stays }, dayOf(at));
    return noted === 'busy' ? refuse({ code: 'busy' }) : accept({ kept: noted === 'kept' });
  },
});
