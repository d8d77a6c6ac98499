import { randomUUID } from 'node:crypto';
import { transactionOver } from './failures';
import { openLocks, type Claim } from './locks';
import { type Session } from './session';
import { type Store } from './store';
import {
  applyTransaction,
  isExpired,
  LIFE_MS,
  newTransaction,
  type Shared,
  type Transaction,
  transactionSession,
} from './transaction';

/** The open transactions of a database, and what ordinary writes must know of them. */
export type Transactions = Readonly<{
  start: () => string;
  commit: (id: unknown) => Promise<void>;
  abort: (id: unknown) => void;
  /** Works inside a transaction; any failure ends it, as on the platform. */
  inside: <Value>(id: unknown, work: (session: Session) => Value) => Value;
  /** The transaction whose lock stands in the way of an ordinary write. */
  blocking: (claims: () => readonly Claim[]) => Transaction | undefined;
  /** Told of every write as it is committed, so that snapshots older than it know. */
  committed: (claims: readonly Claim[]) => void;
  /** Whether any transaction is open: if not, ordinary writes need not say what they write. */
  none: () => boolean;
  close: () => void;
}>;

export const openTransactions = (store: Store, now: () => number): Transactions => {
  const open = new Map<string, Transaction>();
  const lastWrite = new Map<Claim, number>();
  let commits = 0;
  const locks = openLocks<Transaction>();
  const shared: Shared = { locks, snapshot: store.snapshot, lastWrite, commits: () => commits };

  const release = (transaction: Transaction): void => {
    locks.release(transaction);
    transaction.snapshot?.release();
    transaction.end();
    if (open.size === 0) lastWrite.clear();
  };
  const end = (transaction: Transaction): void => {
    if (open.delete(transaction.id)) release(transaction);
  };
  const find = (id: unknown): Transaction => {
    const transaction = open.get(String(id));
    if (transaction === undefined) throw transactionOver();
    if (!isExpired(transaction, now())) return transaction;
    end(transaction);
    throw transactionOver();
  };
  const committed = (claims: readonly Claim[]): void => {
    commits += 1;
    if (open.size > 0) for (const claim of claims) lastWrite.set(claim, commits);
  };
  return {
    start: () => {
      const transaction = newTransaction(randomUUID(), now());
      open.set(transaction.id, transaction);
      // A client that died must not keep its locks, nor the pages its snapshot holds.
      const timer = setTimeout(() => end(transaction), LIFE_MS).unref();
      void transaction.over.then(() => clearTimeout(timer));
      return transaction.id;
    },
    commit: async (id) => {
      const transaction = find(id);
      open.delete(transaction.id);
      try {
        await store.write(() => committed(applyTransaction(transaction)));
      } finally {
        release(transaction);
      }
    },
    abort: (id) => end(find(id)),
    inside: (id, work) => {
      const transaction = find(id);
      try {
        return work(transactionSession(shared, transaction));
      } catch (error) {
        end(transaction);
        throw error;
      }
    },
    blocking: (claims) => {
      if (locks.free()) return undefined;
      for (const claim of claims()) {
        const holder = locks.holder(claim);
        if (holder === undefined) continue;
        if (!isExpired(holder, now())) return holder;
        end(holder);
      }
      return undefined;
    },
    committed,
    none: () => open.size === 0,
    close: () => [...open.values()].forEach(end),
  };
};
