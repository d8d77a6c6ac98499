import { type IndexField } from './index-keys';
import { type Entries } from './store';

/** An index of a collection: key after key of its fields, each followed by the key of the document's `_id`. */
export type Index = Readonly<{
  name: string;
  fields: readonly IndexField[];
  unique: boolean;
  sparse: boolean;
  entries: Entries;
  /** Whether some document stood, or stands, under more than one key: it decides what the planner may conclude. */
  multikey: { seen: boolean; note: () => void };
}>;

/** A collection: its documents as text under the key of their `_id`, and its indexes. */
export type Collection = Readonly<{
  name: string;
  documents: Entries;
  indexes: readonly Index[];
}>;
