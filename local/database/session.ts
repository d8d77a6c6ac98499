import { type Change } from './change';
import { type Collection } from './collection';
import { type Fields } from './fields';
import { type Key } from './order';

/** Where an action reads and writes documents: the committed state, or a transaction's own view of it. */
export type Session = Readonly<{
  /** A private copy of the document under a key. */
  read: (collection: Collection, key: Key) => Fields | undefined;
  /** Writes one change; `text` is the document after it, if it is already encoded. */
  write: (change: Change, text?: string) => void;
}>;
