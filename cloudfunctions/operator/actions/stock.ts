import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { limitedItems } from '../../../shared/domain/programme';
import { stock as contract } from '../../../shared/contract/operator/stock';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Shard } from '../../_lib/stock/stored';

const shardsOf = (item: string): Promise<readonly Shard[]> =>
  find<Shard>('stock', { item }, { order: ['shard', 'asc'], limit: 100 });

/** What has become its members' leaves no trace but the difference. */
const counted = ({ shard, total, left, holds }: Shard) => ({
  shard,
  ...{ total, left, held: holds.length, issued: total - left - holds.length },
});

type Counted = ReturnType<typeof counted>;

const together = (shards: readonly Counted[]) => ({
  total: sumOf(shards, ({ total }) => total),
  issued: sumOf(shards, ({ issued }) => issued),
  held: sumOf(shards, ({ held }) => held),
  left: sumOf(shards, ({ left }) => left),
});

export const stock = defineDeskAction(contract, {
  run: async ({ programme }) => {
    const items = await Promise.all(
      limitedItems(programme).map(async ({ item, name, total: planned }) => {
        const shards = (await shardsOf(item)).map(counted);
        return { item, name, planned, ...together(shards), shards };
      }),
    );
    return accept({ items });
  },
});
