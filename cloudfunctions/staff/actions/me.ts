import { dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { earningCategories } from '../../../shared/domain/programme';
import { me as contract } from '../../../shared/contract/staff/me';
import { find } from '../../_lib/cloudbase/documents';
import { defineTillAction } from '../../_lib/till/at-till';
import { worksAt } from '../../_lib/till/staff';
import type { Store } from '../../_lib/till/stores';

const MOST_STORES = 500;

export const me = defineTillAction(contract, {
  gather: () => find<Store>('stores', {}, { limit: MOST_STORES }),
  run: async ({ who, found, at, programme }) => {
    const { _id, name, role, stores } = who;
    const tills = found
      .filter((store) => worksAt(who, store._id))
      .map((store) => ({ storeId: store._id, name: store.name, open: store.open }));
    const categories = [...earningCategories(programme, dayOf(at))];
    return accept({ at, staffId: _id, name, role, stores: [...stores], categories, tills });
  },
});
