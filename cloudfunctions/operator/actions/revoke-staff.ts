import { accept, refuse } from '../../../shared/domain/kernel/result';
import { revokeStaff as contract } from '../../../shared/contract/operator/revoke-staff';
import { change, get } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Staff } from '../../_lib/till/staff';

export const revokeStaff = defineDeskAction(contract, {
  gather: ({ input }) => get<Staff>('staff', input.staffId),
  run: async ({ input: { staffId }, found }) => {
    if (found === null) return refuse({ code: 'no-such-staff' });
    await change('staff', { _id: staffId }, { active: false });
    return accept({ staffId, active: false });
  },
});
