import type { Cloud } from '../../local/cloud';
import type { Collection, Command, Database, Document, Expressions, Sdk, Transaction } from './sdk';

/** The places of the platform the cases look at. */
export type Area =
  | ('queries' | 'commands' | 'order and pages' | 'projections' | 'documents' | 'values')
  | ('updates' | 'arrays' | 'aggregation stages' | 'expressions' | 'transactions' | 'errors')
  | ('limits' | 'indexes' | 'functions' | 'timers' | 'HTTP access' | 'storage' | 'open API');

/** What a case is given: the SDK, two empty collections of its own, and the local cloud where it runs on one. */
export type The = Readonly<{
  cloud: Sdk;
  db: Database;
  _: Command;
  $: Expressions;
  /** The name of `rows`, for what takes names. */
  name: string;
  rows: Collection;
  /** The name of a second collection, for joins. */
  otherName: string;
  others: Collection;
  /** Adds the documents to `rows`. */
  fill: (documents: readonly Document[]) => Promise<void>;
  /** Starts a transaction that ends with the case, whatever the case does. */
  begin: () => Promise<Transaction>;
  /** The local cloud; refused in a case that does not say it needs it. */
  local: () => Cloud;
}>;

/**
 * One documented behaviour of the platform and how to see it. The mark tells what `source` is: D a
 * page or an official test, S the SDK's source, M measured with the SDK, R seen on the real cloud.
 */
export type Case = Readonly<{
  area: Area;
  states: string;
  source: string;
  mark: 'D' | 'S' | 'M' | 'R';
  /** Needs a clock that can be set, prepared functions or prepared indexes. */
  needs?: 'local';
  run: (the: The) => Promise<void>;
}>;
