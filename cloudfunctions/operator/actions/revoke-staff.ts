import { accept, refuse } from '../../../shared/domain/kernel/result';
import { revokeStaff as contract } from '../../../shared/contract/operator/revoke-staff';
import { change } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const revokeStaff = defineDeskAction(contract, {
  run: async ({ input: { staffId } }) =>
    (await change('staff', { _id: staffId }, { active: false }))
      ? accept({ staffId, active: false })
      : refuse({ code: 'no-such-staff' }),
});
