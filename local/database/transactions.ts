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

type Book = Readonly<{
  shared: Shared;
  lastWrite: Map<Claim, number>;
  open: Map<string, Transaction>;
  now: () => number;
}>;

const release = ({ shared, lastWrite, open }: Book, transaction: Transaction): void => {
  shared.locks.release(transaction);
  transaction.snapshot?.release();
  transaction.end();
  if (open.size === 0) lastWrite.clear();
};

const end = (book: Book, transaction: Transaction): void => {
  if (book.open.delete(transaction.id)) release(book, transaction);
};

const find = (book: Book, id: unknown): Transaction => {
  const transaction = book.open.get(String(id));
  if (transaction === undefined) throw transactionOver();
  if (!isExpired(transaction, book.now())) return transaction;
  end(book, transaction);
  throw transactionOver();
};

const start = (book: Book): string => {
  const transaction = newTransaction(randomUUID(), book.now());
  book.open.set(transaction.id, transaction);
  // A client that died must not keep its locks, nor the pages its snapshot holds.
  const timer = setTimeout(() => end(book, transaction), LIFE_MS).unref();
  void transaction.over.then(() => clearTimeout(timer));
  return transaction.id;
};

const inside = <Value>(book: Book, id: unknown, work: (session: Session) => Value): Value => {
  const transaction = find(book, id);
  try {
    return work(transactionSession(book.shared, transaction));
  } catch (error) {
    end(book, transaction);
    throw error;
  }
};

const blocking = (book: Book, claims: () => readonly Claim[]): Transaction | undefined => {
  const { locks } = book.shared;
  if (locks.free()) return undefined;
  for (const claim of claims()) {
    const holder = locks.holder(claim);
    if (holder === undefined) continue;
    if (!isExpired(holder, book.now())) return holder;
    end(book, holder);
  }
  return undefined;
};

export const openTransactions = (store: Store, now: () => number): Transactions => {
  let commits = 0;
  const lastWrite = new Map<Claim, number>();
  const open = new Map<string, Transaction>();
  const locks = openLocks<Transaction>();
  const shared: Shared = { locks, snapshot: store.snapshot, lastWrite, commits: () => commits };
  const book: Book = { shared, lastWrite, open, now };

  const committed = (claims: readonly Claim[]): void => {
    commits += 1;
    if (open.size > 0) for (const claim of claims) lastWrite.set(claim, commits);
  };
  const commit = async (id: unknown): Promise<void> => {
    const transaction = find(book, id);
    open.delete(transaction.id);
    try {
      await store.write(() => committed(applyTransaction(transaction)));
    } finally {
      release(book, transaction);
    }
  };
  return {
    start: () => start(book),
    commit,
    abort: (id) => end(book, find(book, id)),
    inside: (id, work) => inside(book, id, work),
    blocking: (claims) => blocking(book, claims),
    committed,
    none: () => open.size === 0,
    close: () => [...open.values()].forEach((transaction) => end(book, transaction)),
  };
};
