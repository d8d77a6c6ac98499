import type { Instant } from '../../../shared/domain/kernel/instant';
import { limitedItems } from '../../../shared/domain/programme';
import { add, change, find, get } from '../cloudbase/documents';
import { programmeAt } from '../programme/published';
import { spreadTotal } from '../stock/spread';
import type { Shard } from '../stock/stored';
import type { Lease } from './lease';

const MARK = 'stock';

type Spread = Readonly<{ _id: string; version: number }>;

/**
 * Spreads what the version in force says about limited items, when another version has come into force
 * since, and looks again after items of which more is out than there should be.
 */
export async function spreadStock({ epoch }: Lease, at: Instant): Promise<void> {
  const programme = await programmeAt(at);
  const { version } = programme;
  const last = await get<Spread>('jobs', MARK);
  const over = await find<Shard>('stock', { over: true }, { limit: 100 });
  const late = new Set(over.map(({ item }) => item));
  for (const stock of limitedItems(programme)) {
    if (last?.version !== version || late.has(stock.item)) await spreadTotal(stock, epoch);
  }
  if (last?.version === version) return;
  const added = await add('jobs', { _id: MARK, version });
  if (added === 'taken') await change('jobs', { _id: MARK }, { version });
}
