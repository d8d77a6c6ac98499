import { accept } from '../../../shared/domain/kernel/result';
import { sources as contract } from '../../../shared/contract/operator/sources';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { type Source, sourceShown } from '../../_lib/members/sources';
import { readProjected } from '../../_lib/projections/read';
import { arrivals, arrivedBySource } from '../../_lib/projections/arrivals';

const MOST = 1000;

export const sources = defineDeskAction(contract, {
  gather: async () => {
    const [known, days] = await Promise.all([
      find<Source>('sources', {}, { order: ['_id', 'asc'], limit: MOST }),
      readProjected(arrivals),
    ]);
    return { known, arrived: arrivedBySource(days) };
  },
  run: async ({ found: { known, arrived }, at }) => {
    const members = (sourceId: string) => arrived.get(sourceId) ?? 0;
    const others = [...arrived.keys()].filter((one) => !known.some(({ _id }) => _id === one));
    return accept({
      asOf: at,
      sources: known.map((source) => ({ ...sourceShown(source), members: members(source._id) })),
      others: others.sort().map((sourceId) => ({ sourceId, members: members(sourceId) })),
    });
  },
});
