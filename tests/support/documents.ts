import { createHash } from 'node:crypto';
import type { Database } from '../../local/database';

export type Doc = Readonly<Record<string, unknown>>;

/** The database as it lies there, for fixtures and inspections that no door offers. */
export type Documents = Readonly<{
  all: <Kind = Doc>(collection: string, where?: Doc) => Promise<readonly Kind[]>;
  one: <Kind = Doc>(collection: string, where: Doc) => Promise<Kind>;
  put: (collection: string, doc: Doc) => Promise<void>;
  update: (collection: string, where: Doc, operators: Doc) => Promise<number>;
  remove: (collection: string, where: Doc) => Promise<number>;
  /** A print of every document except the audit, the jobs' leases and counted wrong codes. */
  print: () => Promise<string>;
}>;

type Reply = Readonly<{ code?: string; message?: string; data?: Record<string, unknown> }>;

const unprinted = new Set(['audit', 'jobs']);

/** Opens the database of a cloud by the platform's own wire. */
export function openDocuments(database: Database): Documents {
  const perform = async (action: string, body: Doc): Promise<Record<string, unknown>> => {
    const reply = (await database.perform(`database.${action}`, body)) as Reply;
    if (reply.data === undefined) throw new Error(`${reply.code ?? ''} ${reply.message ?? ''}`);
    return reply.data;
  };
  const query = (where: Doc) => ({ queryType: 'WHERE', query: JSON.stringify(where) });

  const all: Documents['all'] = async <Kind>(collectionName: string, where: Doc = {}) => {
    const data = await perform('getDocument', { collectionName, ...query(where), limit: 1000 });
    return (data['list'] as readonly string[]).map((text) => plain(JSON.parse(text)) as Kind);
  };
  const one: Documents['one'] = async <Kind>(collection: string, where: Doc) => {
    const [found] = await all<Kind>(collection, where);
    if (found === undefined) throw new Error(`no such document in ${collection}`);
    return found;
  };
  return {
    all,
    one,
    put: async (collectionName, doc) => {
      await perform('insertDocument', { collectionName, data: [JSON.stringify(doc)] });
    },
    update: async (collectionName, where, operators) => {
      const change = { data: JSON.stringify(operators), multi: true, merge: true, upsert: false };
      const data = await perform('modifyDocument', { collectionName, ...query(where), ...change });
      return Number(data['updated']);
    },
    remove: async (collectionName, where) => {
      const request = { collectionName, ...query(where), multi: true };
      return Number((await perform('removeDocument', request))['deleted']);
    },
    print: async () => {
      const hash = createHash('sha256');
      for (const name of Object.keys(database.counts()).sort()) {
        if (unprinted.has(name)) continue;
        for (const doc of await all(name)) hash.update(JSON.stringify({ ...doc, wrongCodes: 0 }));
      }
      return hash.digest('hex');
    },
  };
}

/** A stored document as plain JSON: its numbers come typed over the wire. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', null], ...others] = Object.entries(value);
  if (others.length === 0 && /^\$number(Int|Long|Double)$/.test(key)) return Number(inner);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
