import { type Database } from '../../local/database';

/** Database calls while something was done, and conditional writes that met a newer document. */
export type Calls = Readonly<{
  all: number;
  conflicts: Readonly<{ stock: number; members: number }>;
}>;

/** Counts the calls that reach a database until it is stopped. */
export function countCalls(database: Database): Readonly<{ stop: () => Calls }> {
  const { perform } = database;
  let all = 0;
  const conflicts = { stock: 0, members: 0 };
  const counted: Database['perform'] = async (action, body) => {
    all += 1;
    const answer = await perform(action, body);
    const { collectionName } = body as Readonly<{ collectionName?: string }>;
    const { updated } = (answer['data'] ?? {}) as Readonly<{ updated?: number }>;
    if (updated === 0 && (collectionName === 'stock' || collectionName === 'members')) {
      conflicts[collectionName] += 1;
    }
    return answer;
  };
  Object.assign(database, { perform: counted });
  return {
    stop: () => {
      Object.assign(database, { perform });
      return { all, conflicts };
    },
  };
}
