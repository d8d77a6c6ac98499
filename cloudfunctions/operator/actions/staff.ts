import { accept } from '../../../shared/domain/kernel/result';
import { staffList as contract } from '../../../shared/contract/operator/staff';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Staff } from '../../_lib/till/staff';

export const staffList = defineDeskAction(contract, {
  gather: () => find<Staff>('staff', {}, { order: ['name', 'asc'], limit: 1000 }),
  run: async ({ found }) =>
    accept({
      staff: found.map(({ _id, name, role, stores, active }) => ({
        staffId: _id,
        name,
        role,
        stores,
        active,
      })),
    }),
});
