import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import { type Piece, type StockItem, firstShard, shardsFor } from '../../../shared/domain/stock';
import { change, command as _, findOne } from '../cloudbase/documents';
import { type Glance, justSoldOut, lookAt, shardsSeen } from './outlook';
import { openShards } from './spread';
import { HELD_FOR, MOST_HELD, type Mark, type Shard, markKey, shardId } from './stored';

export type TakeRefusal = Readonly<{ code: 'sold-out' }> | Readonly<{ code: 'busy' }>;

type Asked = Readonly<{ stock: StockItem; memberId: string; nth: number; at: Instant }>;

const ROUNDS = 3;

/**
 * Puts a piece by for a member in one conditional update of one shard. Asked again for the same piece
 * it finds it put by already. Where the member's first shard is empty the others are asked in turn.
 */
export async function takePiece(asked: Asked): Promise<Result<Piece, TakeRefusal>> {
  const { stock, memberId, nth, at } = asked;
  const { item, total } = stock;
  if (justSoldOut(item, at)) return refuse({ code: 'sold-out' });
  const mark = { key: markKey(memberId, nth), at };
  const first = firstShard(memberId, shardsSeen(item) ?? shardsFor(total));
  if (await putBy(item, first, mark)) return accept({ item, shard: first, nth });
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = await seek(stock, first, mark);
    if (found === 'sold-out') return refuse({ code: found });
    if (found !== null) return accept({ item, shard: found, nth });
  }
  return refuse({ code: 'busy' });
}

/** The shard that has the member's piece already or gives it now; null when others were faster. */
async function seek(stock: StockItem, first: number, mark: Mark): Promise<Sought> {
  const { item } = stock;
  const [own, shards] = await Promise.all([holding(item, mark), lookAt(item, mark.at)]);
  if (own !== null) return own.shard;
  if (shards.length === 0) await openShards(stock);
  else if (shards.every(({ left }) => left <= 0)) return 'sold-out';
  for (const { shard } of inTurn(shards, first)) {
    if (await putBy(item, shard, mark)) return shard;
  }
  return null;
}

type Sought = number | 'sold-out' | null;

const putBy = (item: string, shard: number, mark: Mark): Promise<boolean> =>
  change(
    'stock',
    {
      _id: shardId(item, shard),
      left: _.gt(0),
      'holds.key': _.neq(mark.key),
      [`holds.${MOST_HELD - 1}`]: _.exists(false),
    },
    { left: _.inc(-1), holds: _.push([mark]), dueBy: _.min(mark.at + HELD_FOR) },
  );

/** The shard where an earlier try of the same request, or of another phone, has put the piece by. */
const holding = (item: string, { key }: Mark): Promise<Pick<Shard, 'shard'> | null> =>
  findOne('stock', { item, 'holds.key': key }, { shard: true });

/** Shards that have something left, from the member's own on. */
const inTurn = (shards: readonly Glance[], first: number): readonly Glance[] =>
  shards.filter(({ left }) => left > 0).sort((a, b) => distance(a, first) - distance(b, first));

const distance = ({ shard }: Glance, first: number): number =>
  shard < first ? shard + 1_000 : shard;
