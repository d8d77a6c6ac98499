import { accept } from '../../../shared/domain/kernel/result';
import { saveStore as contract } from '../../../shared/contract/operator/save-store';
import { add, change } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const saveStore = defineDeskAction(contract, {
  run: async ({ input: { storeId, name, open } }) => {
    const added = await add('stores', { _id: storeId, name, open });
    if (added === 'taken') await change('stores', { _id: storeId }, { name, open });
    return accept({ storeId, name, open });
  },
});
