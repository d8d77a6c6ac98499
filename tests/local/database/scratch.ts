import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collections, type Database, type Flush, openDatabase } from '../../../local/database';
import { decodeStored, encode } from '../../../local/database/ejson';

export type Fields = Record<string, unknown>;
export type Answer = Fields;

export const NOON = Date.UTC(2026, 10, 23, 4);

/** A database in a folder of its own, spoken to in documents instead of wire text. */
export type Scratch = ReturnType<typeof openScratch>;

const wire = (body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      ['query', 'data', 'order', 'projection'].includes(name) && !Array.isArray(value)
        ? encode(value)
        : value,
    ]),
  );

const documents = (answer: Answer): Fields[] => {
  const list = (answer['data'] as { list?: string[] } | undefined)?.list;
  if (list === undefined) throw new Error(JSON.stringify(answer));
  return list.map(decodeStored);
};

const speak = (database: Database, collectionName: string) => {
  const perform = (action: string, body: Fields = {}) =>
    database.perform(`database.${action}`, { collectionName, ...wire(body) });
  const where = { queryType: 'WHERE', multi: true };
  return {
    perform,
    add: (...added: Fields[]) => perform('insertDocument', { data: added.map(encode) }),
    get: async (query: Fields, more: Fields = {}) =>
      documents(await perform('getDocument', { ...where, query, ...more })),
    update: (query: Fields, data: Fields, more: Fields = {}) =>
      perform('modifyDocument', { ...where, query, data, merge: true, upsert: false, ...more }),
    remove: (query: Fields) => perform('removeDocument', { ...where, query }),
    count: (query: Fields) => perform('calculateDocument', { query }),
    aggregate: (...stages: Fields[]) =>
      perform('aggregateDocuments', {
        stages: stages.flatMap(Object.entries).map(([stageKey, value]) => ({
          stageKey,
          stageValue: encode(value),
        })),
      }),
  };
};

export const openScratch = (collections: Collections, flush: Flush = 'each-second') => {
  const path = mkdtempSync(join(tmpdir(), 'huitou-database-'));
  let at = NOON;
  const open = () => openDatabase({ path, now: () => at, collections, flush });
  let database = open();
  return {
    path,
    documents,
    in: (collection: string) => speak(database, collection),
    perform: (action: string, body: Fields = {}) => database.perform(`database.${action}`, body),
    /** An action as it comes over the wire. */
    wire: (action: string, body: Fields) => database.perform(action, body),
    counts: () => database.counts(),
    pass: (ms: number) => {
      at += ms;
    },
    reopen: async (otherwise: Collections = collections) => {
      await database.close();
      database = openDatabase({ path, now: () => at, collections: otherwise, flush });
    },
    discard: async () => {
      await database.close();
      rmSync(path, { recursive: true });
    },
  };
};

export const updated = (count: number) => ({ data: { updated: count } });
