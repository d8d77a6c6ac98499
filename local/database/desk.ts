import { textAfter, textOf, writeChange } from './change';
import { type Catalog } from './catalog';
import { decodeStored } from './ejson';
import { type Claim, claimsOf } from './locks';
import { type Session } from './session';
import { type Store } from './store';
import { type Transactions } from './transactions';

/** What every action works with. */
export type Desk = Readonly<{
  catalog: Catalog;
  store: Store;
  transactions: Transactions;
  now: () => number;
}>;

export type Body = Readonly<Record<string, unknown>>;

export type Answer = Record<string, unknown>;

export type Action = (desk: Desk, body: Body) => Answer | Promise<Answer>;

const LOOK_AGAIN_MS = 50;

type Wait = Readonly<{ over: Promise<void> }>;

// A lock ends with its transaction, or when the clock says the transaction is too old, which nobody announces.
const untilFree = ({ over }: Wait): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_AGAIN_MS);
    void over.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });

type Attempt<Value> = Readonly<{ value: Value }> | Readonly<{ wait: Wait }>;

const blocked = new WeakMap<Error, Wait>();

const ordinarySession = ({ transactions }: Desk, claims: Claim[]): Session => ({
  read: (collection, key) => {
    const text = textOf(collection, key);
    return text === undefined ? undefined : decodeStored(text);
  },
  write: (change, text) => {
    const holder = transactions.blocking(() => claimsOf(change));
    if (holder !== undefined) {
      const stop = new Error('A transaction holds what this would write.');
      blocked.set(stop, holder);
      throw stop;
    }
    writeChange(change, text ?? textAfter(change));
    if (!transactions.none()) claims.push(...claimsOf(change));
  },
});

const attempt = async <Value>(
  desk: Desk,
  work: (session: Session) => Value,
): Promise<Attempt<Value>> => {
  try {
    const value = await desk.store.write(() => {
      const claims: Claim[] = [];
      const done = work(ordinarySession(desk, claims));
      desk.transactions.committed(claims);
      return done;
    });
    return { value };
  } catch (error) {
    const wait = error instanceof Error ? blocked.get(error) : undefined;
    if (wait === undefined) throw error;
    return { wait };
  }
};

/** Works on the committed state as one atomic write; waits while a transaction holds something it would write. */
export const ordinarily = async <Value>(
  desk: Desk,
  work: (session: Session) => Value,
): Promise<Value> => {
  for (;;) {
    const outcome = await attempt(desk, work);
    if ('value' in outcome) return outcome.value;
    await untilFree(outcome.wait);
  }
};
