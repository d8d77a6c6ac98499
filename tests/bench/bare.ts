import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Cloud } from '../../local/cloud';
import { allOf, type Document, insert } from './documents';
import { type Recorder } from './recorder';
import { collections, openRecorded } from './shop';

/** The documents a purchase reads and writes, as a shop left them. */
type Sample = Readonly<{
  member: Document;
  order: Document;
  staffOpenid: string;
  storeId: string;
}>;

/** A cloud with one function that makes the database calls of purchases and nothing else. */
export type Bare = Readonly<{
  /** So many purchases' calls in so many lanes, each of which is one call of the function. */
  run: (purchases: number, lanes: number) => Promise<void>;
  close: () => Promise<void>;
}>;

type Model = Readonly<{ shop: Cloud; no: string; members: number }>;

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** A member of the shop with an order, to be copied. */
async function sampleOf({ shop, no }: Model): Promise<Sample> {
  const [member] = await allOf(shop.database, 'members', { no });
  const [order] = await allOf(shop.database, 'orders', { memberId: member?._id ?? '' });
  if (member === undefined || order === undefined) throw new Error(`${no} has bought nothing`);
  return { member, order, staffOpenid: 'o-mei', storeId: 's1' };
}

async function seed(to: Cloud, { shop, members }: Model, { member }: Sample): Promise<void> {
  for (const name of ['staff', 'stores'])
    await insert(to.database, name, await allOf(shop.database, name));
  const copies = range(members).map((i) => ({
    ...member,
    _id: `bare-${i}`,
    no: `bare-${i}`,
    openid: `o-bare-${i}`,
  }));
  await insert(to.database, 'members', copies);
}

/** Opens it with so many members, each as large as the shop's member of that number. */
export async function openBare(model: Model, recorder?: Recorder): Promise<Bare> {
  const data = mkdtempSync(join(tmpdir(), 'huitou-bare-'));
  const functions = 'tests/bench/fixtures';
  const cloud = await openRecorded({ functions, data, collections: collections() }, recorder);
  const documents = await sampleOf(model);
  await seed(cloud, model, documents);
  let order = 0;
  const lane = (places: readonly object[]) =>
    cloud.call('bare', { documents, places }, { source: 'wx_devtools' });
  return {
    run: async (purchases, lanes) => {
      const places = range(purchases).map((i) => ({ member: i % model.members, order: ++order }));
      const each = range(lanes).map((k) => places.filter((_, i) => i % lanes === k));
      await Promise.all(each.map(lane));
    },
    close: async () => {
      await cloud.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
