import { accept } from '../../../shared/domain/kernel/result';
import { me as contract } from '../../../shared/contract/staff/me';
import { defineTillAction } from '../../_lib/till/at-till';

export const me = defineTillAction(contract, {
  run: async ({ who: { _id, name, role, stores } }) =>
    accept({ staffId: _id, name, role, stores: [...stores] }),
});
