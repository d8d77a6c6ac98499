import { type Database } from '../../local/database';
import { allOf, type Document, insert, update } from './documents';
import { copyOf, idOf } from './local-members';

type Operation = readonly [name: string, run: (i: number) => Promise<unknown>];

const far = 7_919;

/** What the doors ask of the database most, one at a time, each of another member. */
function operations(database: Database, member: Document, held: number): readonly Operation[] {
  const id = (i: number): string => idOf((i * far) % held);
  const { rev, state, seq, hash } = member as Document & Readonly<{ rev: number }>;
  const { dueAt } = member as Document & Readonly<{ dueAt: number }>;
  return [
    ['get by id', (i) => allOf(database, 'members', { _id: id(i) })],
    [
      'find by an index',
      (i) => allOf(database, 'members', { no: String(1_000_000_000 + ((i * far) % held)) }),
    ],
    [
      'find 50 by a range',
      (i) => {
        const from = dueAt + ((i * far) % held) * 1_000;
        return allOf(database, 'members', { dueAt: { $gte: from, $lt: from + 50_000 } });
      },
    ],
    [
      'conditional update',
      async (i) => {
        const change = { $set: { rev: rev + 1, state, seq, hash, dueAt: dueAt + i } };
        const changed = await update(database, 'members', [{ _id: id(i), rev }, change]);
        if (!changed) throw new Error('the update met nobody');
      },
    ],
    ['insert', (i) => insert(database, 'members', [copyOf(member, held + i)])],
  ];
}

/** Operations per second, one after another, over a database that holds so many members. */
export async function paceOf(
  database: Database,
  member: Document,
  held: number,
): Promise<readonly (readonly [name: string, perSecond: number])[]> {
  const times = Math.min(3_000, held);
  const paces: (readonly [string, number])[] = [];
  for (const [name, run] of operations(database, member, held)) {
    const begun = performance.now();
    for (let i = 0; i < times; i += 1) await run(i);
    paces.push([name, (times * 1000) / (performance.now() - begun)]);
  }
  return paces;
}
