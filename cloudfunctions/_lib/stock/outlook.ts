import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { StockItem } from '../../../shared/domain/stock';
import { find } from '../cloudbase/documents';
import type { Shard } from './stored';

/** What this warm instance last saw of an item. */
type Outlook = Readonly<{ left: number; shards: number; at: Instant }>;

/** So long a glance serves, in ms; whoever is told "sold out" by it may be told otherwise a moment later. */
const FRESH_FOR = 2_000;

const seen = new Map<string, Outlook>();

export type Glance = Pick<Shard, 'item' | 'shard' | 'left'>;

/** What is left in every shard of an item, as it is now. */
export async function lookAt(item: string, at: Instant): Promise<readonly Glance[]> {
  const shards = await find<Glance>(
    'stock',
    { item },
    { limit: 1000, project: { item: true, shard: true, left: true } },
  );
  note(item, shards, at);
  return shards;
}

/** What is left of each item, looked at again where the last glance is not fresh. */
export async function glimpse(
  items: readonly StockItem[],
  at: Instant,
): Promise<ReadonlyMap<string, number>> {
  const stale = items.filter(({ item }) => !isFresh(seen.get(item), at));
  await Promise.all(stale.map(({ item }) => lookAt(item, at)));
  // An item that nobody has asked for yet is not spread over shards: all of it is there.
  return new Map(items.map(({ item, total }) => [item, seen.get(item)?.left ?? total]));
}

function note(item: string, shards: readonly Glance[], at: Instant): void {
  const left = sumOf(shards, (shard) => Math.max(0, shard.left));
  if (shards.length > 0) seen.set(item, { left, shards: shards.length, at });
}

/** How many shards an item was last seen to have. */
export const shardsSeen = (item: string): number | null => seen.get(item)?.shards ?? null;

/**
 * Whether nothing was left a moment ago. It never gives anything out: at worst a piece that has just
 * come back is refused to somebody for two seconds.
 */
export function justSoldOut(item: string, at: Instant): boolean {
  const last = seen.get(item);
  return isFresh(last, at) && last?.left === 0;
}

const isFresh = (last: Outlook | undefined, at: Instant): boolean =>
  last !== undefined && at >= last.at && at - last.at < FRESH_FOR;
