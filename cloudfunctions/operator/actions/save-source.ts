import { accept, refuse } from '../../../shared/domain/kernel/result';
import { saveSource as contract } from '../../../shared/contract/operator/save-source';
import { add, change } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { savedSource, sourceShown } from '../../_lib/members/sources';
import { storeOf } from '../../_lib/till/stores';

export const saveSource = defineDeskAction(contract, {
  gather: async ({ input: { storeId } }) => (storeId === null ? null : storeOf(storeId)),
  run: async ({ input, found }) => {
    const { storeId } = input;
    if (storeId !== null && found === null) return refuse({ code: 'no-such-store', storeId });
    const source = savedSource(input);
    const { _id, ...fields } = source;
    if ((await add('sources', source)) === 'taken') await change('sources', { _id }, fields);
    return accept(sourceShown(source));
  },
});
