import { type Database } from '../../local/database';
import { HOUR } from '../../shared/domain/kernel/instant';
import { allOf, type Document, insert } from './documents';
import { fresh } from './measured';
import { bought } from './purchase';
import { openShop } from './shop';

const batch = 500;
const stepMs = 24 * HOUR;

/** A regular as the doors have written one: joined, and bought on each of so many days. */
export async function regular(purchases: number): Promise<Document> {
  const shop = await openShop();
  const name = fresh('guest');
  const { no } = await shop.join(name);
  for (let i = 0; i < purchases; i += 1) {
    // Joining again gives the keys of the day.
    await bought(shop, await shop.join(name));
    shop.cloud.clock.advance(stepMs);
  }
  await shop.cloud.fireTimer('relay');
  const [document] = await allOf(shop.cloud.database, 'members', { no });
  await shop.close();
  if (document === undefined) throw new Error('the member is gone');
  return document;
}

const letters = 'abcdefghjkmnpqrstvwxyz0123456789';

/** An id as spread out as a random one, and the same in every run. */
export const idOf = (i: number): string => {
  let [state, id] = [i + 1, ''];
  for (let place = 0; place < 26; place += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    id += letters[state >>> 27] ?? '';
  }
  return `${id}${i}`;
};

/** The i-th copy of a member, another person in every field that an index looks at. */
export const copyOf = (member: Document, i: number): Document => ({
  ...member,
  _id: idOf(i),
  no: String(1_000_000_000 + i),
  openid: `o-${idOf(i)}`,
  dueAt: Number(member['dueAt']) + i * 1_000,
});

/** Fills the database with so many copies. */
export async function fill(database: Database, member: Document, count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const length = Math.min(batch, count - from);
    const copies = Array.from({ length }, (_, i) => copyOf(member, from + i));
    await insert(database, 'members', copies);
  }
}
