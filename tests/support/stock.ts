import { teaHouse, type ProgrammeTerms } from '../../shared/domain/programme';
import { granted } from './answers';
import type { Doc } from './documents';
import { type Shop } from './shop';
import { fresh } from './till';

const minute = 60_000;

/** A shard of limited stock as it lies there. */
export type Shard = Readonly<{
  _id: string;
  item: string;
  total: number;
  left: number;
  holds: readonly Readonly<{ key: string; at: number }>[];
  returned: readonly Readonly<{ key: string; at: number }>[];
  dueBy?: number;
}>;

/** Publishes terms changed from the tea house's, and waits until they are in force and spread. */
export async function publishes(shop: Shop, terms: Partial<ProgrammeTerms>): Promise<void> {
  const { version } = granted(await shop.console({ action: 'programme' }));
  const next = { ...teaHouse, ...terms };
  granted(await shop.console({ action: 'publish-programme', after: version, terms: next }));
  shop.wait(3 * minute);
  await shop.relay();
}

/** One claim of a coupon of which there are so many. */
export const cups = (stock: number | null, changed: object = {}) => ({
  claims: [
    {
      ...{ id: 'cups', name: '茶杯券', coupon: 'five-off', from: null, until: null },
      ...{ stock, perMember: 1, perDay: null, ...changed },
    },
  ],
});

export const shardsOf = (shop: Shop, item = 'claim:cups'): Promise<readonly Shard[]> =>
  shop.documents.all<Shard>('stock', { item });

/** What an item comes to over its shards. */
export async function countOf(shop: Shop, item = 'claim:cups') {
  const shards = await shardsOf(shop, item);
  const sum = (of: (shard: Shard) => number) => shards.reduce((all, one) => all + of(one), 0);
  const [total, left, held] = [sum((s) => s.total), sum((s) => s.left), sum((s) => s.holds.length)];
  return { total, left, held, issued: total - left - held };
}

type Asked = Readonly<{ requestId?: string | undefined; claim?: string | undefined }>;

/** Claims one, of the claim and under the request that are named. */
export const claims = (
  shop: Shop,
  name: string,
  { requestId = fresh('claim'), claim = 'cups' }: Asked = {},
) => shop.as(name).member({ action: 'claim', requestId, claim });

/** Does something and puts these documents back as they were: as if it had been killed before it wrote them. */
export async function killedBefore(
  { documents }: Shop,
  collection: string,
  [where, act]: readonly [where: object, act: () => Promise<unknown>],
): Promise<void> {
  const before = await documents.all(collection, where as Doc);
  await act();
  await documents.remove(collection, where as Doc);
  for (const doc of before) await documents.put(collection, doc);
}

/** A claim whose function was killed between the stock and the member: the member has nothing of it. */
export const killedClaim = (shop: Shop, name: string, asked: Asked = {}): Promise<void> =>
  killedBefore(shop, 'members', [
    { openid: shop.openidOf(name) },
    async () => granted(await claims(shop, name, asked)),
  ]);

/** How many of the claim's coupons a member has. */
export async function couponsOf(shop: Shop, name: string): Promise<number> {
  const { live } = granted(await shop.as(name).member({ action: 'wallet' }));
  return live.length;
}
