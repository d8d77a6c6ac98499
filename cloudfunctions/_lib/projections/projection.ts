import type { Entry } from '../members/stored';

/** So many more in one counter of one document; `path` names the counter, its parts joined by dots. */
export type Increment = Readonly<{ key: string; path: string; by: number }>;

/**
 * A table worked out from the entries. It sees each entry exactly once and only what the entry itself
 * says: what it needs to know of the member before belongs in the event.
 */
export type Projection = Readonly<{
  name: string;
  increments: (entry: Entry) => readonly Increment[];
  /** How one document is counted again from the ledger; null where no index finds its entries. */
  recounted: Recounted | null;
}>;

type Recounted = Readonly<{
  /** Where in the ledger all entries are that may have counted in one document. */
  entriesOf: (key: string) => Readonly<Record<string, unknown>>;
  /** All of an entry that is looked at. */
  reads: readonly (keyof Entry)[];
}>;

/** Counters by name, one inside another. */
export type Counts = Readonly<{ [name: string]: number | Counts }>;

/** A document of a projection; `batch` is the last of the relay's batches it has taken. */
export type Projected = Readonly<{ _id: string; batch: number; counts: Counts }>;

export const documentId = ({ name }: Projection, key: string): string => `${name}:${key}`;
