import { performance } from 'node:perf_hooks';
import {
  type Change,
  enterIndexes,
  holderOf,
  keyTaken,
  leaveIndexes,
  putDocument,
  movesOf,
  textAfter,
  textOf,
} from './change';
import { type Collection } from './collection';
import { decodeStored } from './ejson';
import { transactionConflict } from './failures';
import { type Fields } from './fields';
import { indexKeys } from './index-keys';
import { type Claim, claimsOf, documentClaim, type Locks } from './locks';
import { type Key } from './order';
import { type Session } from './session';
import { type Snapshot } from './store';

/** A transaction: the snapshot it reads, taken at its first operation, and what it wrote so far. */
export type Transaction = {
  readonly id: string;
  readonly startedAt: number;
  readonly startedReal: number;
  readonly written: Map<Claim, Written>;
  readonly over: Promise<void>;
  readonly end: () => void;
  snapshot: Snapshot | undefined;
  /** Commits counted when the snapshot was taken. */
  since: number;
};

type Written = Readonly<{ collection: Collection; key: Key; after: string | undefined }>;

/** What the transactions of one database share. */
export type Shared = Readonly<{
  locks: Locks<Transaction>;
  snapshot: () => Snapshot;
  /** The commit that last wrote a document, as far as any snapshot still cares. */
  lastWrite: ReadonlyMap<Claim, number>;
  commits: () => number;
}>;

export const LIFE_MS = 30_000;

export const newTransaction = (id: string, now: number): Transaction => {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    id,
    startedAt: now,
    startedReal: performance.now(),
    written: new Map(),
    over,
    end,
    snapshot: undefined,
    since: 0,
  };
};

/** Thirty seconds by the database's clock, and also by the machine's, because a set clock stands still. */
export const isExpired = (transaction: Transaction, now: number): boolean =>
  now - transaction.startedAt >= LIFE_MS || performance.now() - transaction.startedReal >= LIFE_MS;

const snapshotFor = (shared: Shared, transaction: Transaction): Snapshot => {
  if (transaction.snapshot === undefined) {
    transaction.snapshot = shared.snapshot();
    transaction.since = shared.commits();
  }
  return transaction.snapshot;
};

const guardAlone = (shared: Shared, transaction: Transaction, claims: readonly Claim[]): void => {
  for (const claim of claims) {
    const holder = shared.locks.holder(claim);
    const changedSince = (shared.lastWrite.get(claim) ?? 0) > transaction.since;
    if ((holder !== undefined && holder !== transaction) || changedSince)
      throw transactionConflict();
  }
};

// A unique key may be held by a committed document, unless this transaction took it away from it, or by one it wrote.
const guardUnique = (transaction: Transaction, change: Change): void => {
  const { collection, key, after } = change;
  if (after === undefined) return;
  const others = [...transaction.written.values()].filter(
    (written) => written.collection === collection && written.key !== key,
  );
  for (const index of collection.indexes) {
    if (!index.unique) continue;
    for (const entry of indexKeys(index, after).keys) {
      const holder = holderOf(index, entry, key);
      const kept = holder !== undefined && !others.some((written) => written.key === holder);
      const taken = others.some(({ after: text }) =>
        indexKeys(index, text === undefined ? undefined : decodeStored(text)).keys.includes(entry),
      );
      if (kept || taken) throw keyTaken(collection, index, after);
    }
  }
};

/** The view a transaction has: its snapshot with its own writes over it. Writes lock, and conflict at once. */
export const transactionSession = (shared: Shared, transaction: Transaction): Session => ({
  read: (collection, key) => {
    const snapshot = snapshotFor(shared, transaction);
    const own = transaction.written.get(documentClaim(collection, key));
    const text = own === undefined ? snapshot.get(collection.documents, key) : own.after;
    return text === undefined ? undefined : decodeStored(text);
  },
  write: (change, text) => {
    snapshotFor(shared, transaction);
    const claims = claimsOf(change);
    guardAlone(shared, transaction, claims);
    guardUnique(transaction, change);
    shared.locks.take(claims, transaction);
    const { collection, key } = change;
    transaction.written.set(documentClaim(collection, key), {
      collection,
      key,
      after: text ?? textAfter(change),
    });
  },
});

const decoded = (text: string | undefined): Fields | undefined =>
  text === undefined ? undefined : decodeStored(text);

/** Writes all a transaction wrote, inside a write: first every old key goes, so that unique values may change hands. */
export const applyTransaction = (transaction: Transaction): readonly Claim[] => {
  const written = [...transaction.written.values()].map(({ collection, key, after }) => {
    const before = decoded(textOf(collection, key));
    const change: Change = { collection, key, before, after: decoded(after) };
    return { change, moves: movesOf(change), text: after };
  });
  for (const { change, moves } of written) leaveIndexes(change, moves);
  for (const { change, moves, text } of written) {
    enterIndexes(change, moves);
    putDocument(change, text);
  }
  return [...transaction.written.keys()];
};
