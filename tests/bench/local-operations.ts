import { type Database } from '../../local/database';
import { allOf, type Document, insert, update } from './documents';
import { copyOf, idOf } from './local-members';
import { type Pace } from './restarted';
import { timed } from './stopwatch';

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

/** What an operation took, again and again, one after another, over a database that holds so many members. */
export async function paceOf(
  database: Database,
  member: Document,
  held: number,
): Promise<readonly Pace[]> {
  const times = Math.min(3_000, held);
  const paces: Pace[] = [];
  for (const [name, run] of operations(database, member, held)) {
    const { spent } = await timed(async () => {
      for (let i = 0; i < times; i += 1) await run(i);
    });
    paces.push({ name, times, spent });
  }
  return paces;
}
