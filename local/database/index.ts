import { MingoError } from 'mingo/util';
import { ACTIONS } from './actions';
import { type Catalog, type Collections, openCatalog } from './catalog';
import { type Desk } from './desk';
import { invalidParam, isFailure, requestFailed, systemError, type Failure } from './failures';
import { type Flush, openStore, type Store } from './store';
import { openTransactions } from './transactions';

export { type Collections } from './catalog';
export { type Flush } from './store';

/** `path` is a folder, `now` epoch ms; `flush` says when writes are forced to the disk (`each-second` if left out). */
export type DatabaseOptions = Readonly<{
  path: string;
  now: () => number;
  collections: Collections;
  flush?: Flush;
}>;

export type Database = Readonly<{
  /** Performs `database.…` and answers the wire's JSON without `requestId`; a platform failure is an answer too. */
  perform: (action: string, body: Record<string, unknown>) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
  /** Documents per collection. */
  counts: () => Readonly<Record<string, number>>;
}>;

const asFailure = (error: unknown): Failure => {
  if (isFailure(error)) return error;
  if (error instanceof MingoError) return requestFailed(error.message);
  return systemError(error);
};

const perform =
  (desk: Desk): Database['perform'] =>
  async (action, body) => {
    try {
      const run = ACTIONS.get(action.replace(/^database\./, ''));
      if (run === undefined) throw invalidParam(`unknown action: ${action}`);
      return await run(desk, body);
    } catch (error) {
      const { code, message } = asFailure(error);
      return { code, message };
    }
  };

// A unique index that cannot be built stops the opening, and then nothing may stay open.
const catalogOf = (store: Store, collections: Collections): Catalog => {
  try {
    return openCatalog(store, collections);
  } catch (error) {
    void store.close();
    throw error;
  }
};

/** Opens CloudBase's document database over a folder, making the listed collections and indexes. */
export const openDatabase = ({
  path,
  now,
  collections,
  flush = 'each-second',
}: DatabaseOptions): Database => {
  const store = openStore(path, flush);
  const catalog = catalogOf(store, collections);
  const transactions = openTransactions(store, now);
  return {
    perform: perform({ catalog, store, transactions, now }),
    close: async () => {
      transactions.close();
      await store.close();
    },
    counts: catalog.counts,
  };
};
