import { accept } from '../../../shared/domain/kernel/result';
import { stores as contract } from '../../../shared/contract/operator/stores';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Store } from '../../_lib/till/stores';

export const stores = defineDeskAction(contract, {
  gather: () => find<Store>('stores', {}, { order: ['_id', 'asc'], limit: 1000 }),
  run: async ({ found }) =>
    accept({ stores: found.map(({ _id, name, open }) => ({ storeId: _id, name, open })) }),
});
