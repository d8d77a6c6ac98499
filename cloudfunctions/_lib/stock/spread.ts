import { sumOf } from '../../../shared/domain/kernel/sum';
import { type StockItem, portionOf, shardsFor } from '../../../shared/domain/stock';
import { add, change, command as _, find } from '../cloudbase/documents';
import { type Shard, shardId } from './stored';

const ROUNDS = 5;

type Part = Pick<Shard, '_id' | 'shard' | 'total' | 'left'>;

/** Opens the shards of an item that has none, its total spread evenly. Opening twice is harmless. */
export function openShards({ item, total }: StockItem): Promise<void> {
  const count = shardsFor(total);
  return createShards(item, (shard) => portionOf(total, count, shard), count);
}

async function createShards(
  item: string,
  totalOf: (shard: number) => number,
  count: number,
): Promise<void> {
  const shards = Array.from({ length: count }, (_unused, shard) =>
    newShard(item, shard, totalOf(shard)),
  );
  if ((await add('stock', shards)) === 'added') return;
  for (const shard of shards) await add('stock', shard);
}

const newShard = (item: string, shard: number, total: number): Shard => ({
  _id: shardId(item, shard),
  item,
  shard,
  total,
  left: total,
  holds: [],
  returned: [],
  over: false,
  epoch: 0,
});

/**
 * Brings the shards of an item to its total: raised where there is less, lowered by what is left where
 * there is more, and never below what is out already: then nothing is left, and what comes back stays.
 * Wherever it was interrupted, it ends at the total the next time.
 */
export async function spreadTotal(stock: StockItem, epoch: number): Promise<void> {
  const { item, total } = stock;
  const before = await partsOf(item);
  const grows = total > sumOf(before, (part) => part.total);
  if (before.length === 0) await openShards(stock);
  else if (grows) await createShards(item, () => 0, shardsFor(total));
  for (const { _id } of await partsOf(item)) {
    await change('stock', { _id, epoch: _.lt(epoch) }, { epoch });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const parts = await partsOf(item);
    const missing = total - sumOf(parts, (part) => part.total);
    if (missing > 0) await raise(parts, missing, epoch);
    if (missing < 0) await lower(parts, -missing, epoch);
    if (missing === 0) return markOver(parts, false, epoch);
  }
  await markOver(await partsOf(item), true, epoch);
}

const partsOf = (item: string): Promise<readonly Part[]> =>
  find<Part>(
    'stock',
    { item },
    { order: ['shard', 'asc'], limit: 1000, project: { shard: true, total: true, left: true } },
  );

async function raise(parts: readonly Part[], missing: number, epoch: number): Promise<void> {
  for (const [i, { _id, total }] of parts.entries()) {
    const more = portionOf(missing, parts.length, i);
    if (more === 0) continue;
    await change(
      'stock',
      { _id, total, epoch },
      { total: _.inc(more), left: _.inc(more), over: false },
    );
  }
}

/** Each gives an equal part, the emptier ones what they have. What somebody takes meanwhile is looked for once more. */
async function lower(parts: readonly Part[], excess: number, epoch: number): Promise<void> {
  let [wanted, open] = [excess, parts.length];
  for (const { _id, left } of [...parts].sort((a, b) => a.left - b.left)) {
    const less = Math.min(Math.max(0, left), Math.ceil(wanted / open));
    open -= 1;
    if (less === 0) continue;
    const lowered = await change(
      'stock',
      { _id, epoch, left: _.gte(less) },
      { total: _.inc(-less), left: _.inc(-less) },
    );
    if (lowered) wanted -= less;
  }
}

async function markOver(parts: readonly Part[], over: boolean, epoch: number): Promise<void> {
  for (const { _id } of parts) await change('stock', { _id, epoch, over: !over }, { over });
}
