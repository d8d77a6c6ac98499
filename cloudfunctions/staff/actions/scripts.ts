import { accept } from '../../../shared/domain/kernel/result';
import { scripts as contract } from '../../../shared/contract/staff/scripts';
import { defineTillAction } from '../../_lib/till/at-till';

export const scripts = defineTillAction(contract, {
  run: async ({ at, programme }) => accept({ at, scripts: [...programme.scripts] }),
});
