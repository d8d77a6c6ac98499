import { type Database } from '../../local/database';

export type Document = Readonly<Record<string, unknown>> & Readonly<{ _id: string }>;

async function performed(
  database: Database,
  action: string,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const answer = await database.perform(`database.${action}`, body);
  if (typeof answer['code'] === 'string') throw new Error(JSON.stringify(answer));
  return answer['data'] as Record<string, unknown>;
}

/** Documents of a collection that match, at most a thousand. */
export async function allOf(
  database: Database,
  collectionName: string,
  where: object = {},
): Promise<readonly Document[]> {
  const query = JSON.stringify(where);
  const body = { collectionName, query, queryType: 'WHERE', limit: 1000 };
  const { list } = await performed(database, 'getDocument', body);
  return (list as string[]).map((text) => JSON.parse(text) as Document);
}

/** Puts documents in, straight at the database. */
export async function insert(
  database: Database,
  collectionName: string,
  documents: readonly Document[],
): Promise<void> {
  const data = documents.map((document) => JSON.stringify(document));
  await performed(database, 'insertDocument', { collectionName, data });
}

/** Changes the one document that matches and says whether one did. */
export async function update(
  database: Database,
  collectionName: string,
  [where, data]: readonly [where: object, data: object],
): Promise<boolean> {
  const texts = { query: JSON.stringify(where), data: JSON.stringify(data) };
  const body = { collectionName, queryType: 'WHERE', multi: false, merge: true, upsert: false };
  const { updated } = await performed(database, 'modifyDocument', { ...body, ...texts });
  return updated === 1;
}
