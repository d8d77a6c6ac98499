import { setImmediate as turn } from 'node:timers/promises';
import { open, type Database as Table, type RootDatabase, TransactionFlags } from 'lmdb';

/** Text under byte keys: one LMDB table for the documents of a collection, or for the entries of an index. */
export type Entries = Table<string, Buffer>;

/** A stretch of keys, from `start` up to but without `end`. */
export type Range = Readonly<{ start: string; end: string }>;

/**
 * When a write is forced to the disk. A killed process loses nothing either way, because committed pages are already the
 * operating system's; `each-write` also outlives a power cut, at the price of a disk flush per group of writes.
 */
export type Flush = 'each-write' | 'each-second';

export type Store = Readonly<{
  table: (name: string) => Entries;
  notes: Table<unknown, string>;
  /** Runs a job as one atomic write; what it throws undoes it. */
  write: <Value>(job: () => Value) => Promise<Value>;
  /** As `write`, at once and flushed: for opening, where nobody waits. */
  writeNow: <Value>(job: () => Value) => Value;
  snapshot: () => Snapshot;
  close: () => Promise<void>;
}>;

/** The committed state at one instant, readable until it is released. */
export type Snapshot = Readonly<{
  get: (table: Entries, key: string) => string | undefined;
  release: () => void;
}>;

/** Every key there can be. */
export const EVERYTHING: Range = { start: '\x01', end: '\xff' };

const MOST_TABLES = 1024;
const MOST_READERS = 1024;
const FLUSH_EVERY_MS = 1000;

const FLUSHED: TransactionFlags = TransactionFlags.ABORTABLE | TransactionFlags.SYNCHRONOUS_COMMIT;
const UNFLUSHED: TransactionFlags = FLUSHED | TransactionFlags.NO_SYNC_FLUSH;

type Waiting = Readonly<{ run: () => () => void; fail: (error: Error) => void }>;

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

// Everything asked for while the event loop turned goes to the disk together, each job still undone alone.
const grouped = (root: RootDatabase): Store['write'] => {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const jobs = waiting;
    waiting = [];
    try {
      const settle = root.transactionSync(() => jobs.map((job) => job.run()), FLUSHED);
      for (const answer of settle) answer();
    } catch (error) {
      for (const job of jobs) job.fail(asError(error));
    }
  };
  return (job) =>
    new Promise((resolve, fail) => {
      if (waiting.length === 0) setImmediate(flush);
      const run = () => {
        try {
          const value = root.transactionSync(job, FLUSHED);
          return () => resolve(value);
        } catch (error) {
          return () => fail(asError(error));
        }
      };
      waiting.push({ run, fail });
    });
};

const flushLater = (root: RootDatabase, notes: Table<unknown, string>) => {
  let due: NodeJS.Timeout | undefined;
  const flush = (): void => {
    if (due === undefined) return;
    clearTimeout(due);
    due = undefined;
    root.transactionSync(() => void notes.put('flushed', true), FLUSHED);
  };
  const write: Store['write'] = async (job) => {
    const value = root.transactionSync(job, UNFLUSHED);
    due ??= setTimeout(flush, FLUSH_EVERY_MS).unref();
    return value;
  };
  return { write, flush };
};

const snapshotOf = (root: RootDatabase): Snapshot => {
  root.resetReadTxn();
  const transaction = root.useReadTransaction();
  return {
    get: (table, key) => table.get(Buffer.from(key, 'latin1'), { transaction }),
    release: () => transaction.done(),
  };
};

/** Opens (or makes) the LMDB environment in a folder. */
export const openStore = (path: string, flush: Flush): Store => {
  const root: RootDatabase = open({
    path,
    noSubdir: false,
    maxDbs: MOST_TABLES,
    maxReaders: MOST_READERS,
    overlappingSync: false,
  });
  const notes = root.openDB<unknown, string>({ name: 'notes' });
  const later = flushLater(root, notes);
  return {
    table: (name) =>
      root.openDB<string, Buffer>({ name, keyEncoding: 'binary', encoding: 'string' }),
    notes,
    write: flush === 'each-write' ? grouped(root) : later.write,
    writeNow: (job) => root.transactionSync(job, FLUSHED),
    snapshot: () => snapshotOf(root),
    close: async () => {
      later.flush();
      await turn();
      await root.close();
    },
  };
};

const toBuffer = (key: string): Buffer => Buffer.from(key, 'latin1');

export const getText = (entries: Entries, key: string): string | undefined =>
  entries.get(toBuffer(key));

export const putText = (entries: Entries, key: string, text: string): void =>
  void entries.put(toBuffer(key), text);

export const removeText = (entries: Entries, key: string): void =>
  void entries.remove(toBuffer(key));

export type Entry = Readonly<{ key: Buffer; value: string }>;

/** Walks a range upwards, or downwards from its end. */
export const walk = (entries: Entries, range: Range, reverse = false): Iterable<Entry> => {
  const [low, high] = [toBuffer(range.start), toBuffer(range.end)];
  return reverse
    ? entries.getRange({ start: high, exclusiveStart: true, end: low, inclusiveEnd: true, reverse })
    : entries.getRange({ start: low, end: high });
};

/** How many entries a table holds, without walking it. */
export const size = (entries: Entries): number =>
  (entries.getStats() as { entryCount: number }).entryCount;
