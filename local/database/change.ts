import { type Collection, type Index } from './collection';
import { encode } from './ejson';
import { duplicateKey, requestFailed, type Failure } from './failures';
import { isArray, isFields, type Fields } from './fields';
import { indexKeys, type IndexKeys } from './index-keys';
import { AFTER, type Key } from './order';
import { getText, putText, removeText, walk } from './store';

/** One document before and after a write; undefined where there is none. Of the one before, the indexed part is enough. */
export type Change = Readonly<{
  collection: Collection;
  key: Key;
  before: Fields | undefined;
  after: Fields | undefined;
}>;

const LARGEST_BYTES = 16 * 1024 * 1024;

const shown = (index: Index, document: Fields): string => {
  const pairs = index.fields.map(({ path, parts }) => {
    const value = parts.reduce<unknown>(
      (held, part) => (isFields(held) ? held[part] : undefined),
      document,
    );
    return `${path}: ${encode(value ?? null)}`;
  });
  return `{ ${pairs.join(', ')} }`;
};

/** MongoDB's complaint that a unique key is taken. */
export const keyTaken = (collection: Collection, index: Index, document: Fields): Failure =>
  duplicateKey({ collection: collection.name, index: index.name, key: shown(index, document) });

/** MongoDB's complaint that a document with this `_id` is there already. */
export const idTaken = (collection: Collection, id: unknown): Failure =>
  duplicateKey({ collection: collection.name, index: '_id_', key: `{ _id: ${encode(id)} }` });

/** The key of a document, other than the one asking, that stands under a key of an index. */
export const holderOf = (index: Index, key: Key, asking: Key): Key | undefined => {
  for (const { value } of walk(index.entries, { start: key, end: key + AFTER }))
    if (value !== asking) return value;
  return undefined;
};

const leaveIndex = (index: Index, key: Key, gone: IndexKeys): void => {
  for (const entry of gone.keys) removeText(index.entries, entry + key);
};

const enterIndex = (index: Index, change: Change, keys: IndexKeys): void => {
  if (keys.multikey) index.multikey.note();
  for (const entry of keys.keys) {
    if (index.unique && change.after && holderOf(index, entry, change.key) !== undefined)
      throw keyTaken(change.collection, index, change.after);
    putText(index.entries, entry + change.key, change.key);
  }
};

const without = (keys: IndexKeys, others: IndexKeys): IndexKeys => ({
  ...keys,
  keys: keys.keys.filter((key) => !others.keys.includes(key)),
});

/** Takes the old keys of a changed document out of every index. */
export const leaveIndexes = ({ collection, key, before, after }: Change): void => {
  for (const index of collection.indexes)
    leaveIndex(index, key, without(indexKeys(index, before), indexKeys(index, after)));
};

/** Puts the new keys of a changed document into every index; refused when a unique key is taken. */
export const enterIndexes = (change: Change): void => {
  for (const index of change.collection.indexes)
    enterIndex(
      index,
      change,
      without(indexKeys(index, change.after), indexKeys(index, change.before)),
    );
};

const holdsStill = (index: Index, before: Fields, after: Fields): boolean =>
  index.fields.every(({ parts: [name = ''] }) => {
    const value = before[name];
    return value === after[name] && (typeof value !== 'object' || value === null);
  });

const moveInIndexes = (change: Change): void => {
  const { collection, key, before, after } = change;
  for (const index of collection.indexes) {
    if (before !== undefined && after !== undefined && holdsStill(index, before, after)) continue;
    const old = indexKeys(index, before);
    const young = indexKeys(index, after);
    leaveIndex(index, key, without(old, young));
    enterIndex(index, change, without(young, old));
  }
};

const copied = (value: unknown): unknown => {
  if (isArray(value)) return value.map(copied);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, copied(child)]));
};

/** A copy of what the indexes look at, to be taken before a document is changed in place. */
export const indexedPart = (collection: Collection, document: Fields): Fields => {
  const part: Fields = {};
  for (const index of collection.indexes)
    for (const { parts } of index.fields) {
      const [name = ''] = parts;
      if (Object.hasOwn(document, name)) part[name] ??= copied(document[name]);
    }
  return part;
};

/** Stores the document itself; refused above 16 MB. */
export const putDocument = ({ collection, key, after }: Change, text?: string): void => {
  if (after === undefined) {
    removeText(collection.documents, key);
    return;
  }
  const written = text ?? encode(after);
  if (written.length > LARGEST_BYTES / 4 && Buffer.byteLength(written) > LARGEST_BYTES)
    throw requestFailed('object to insert too large. the largest document is 16 MB');
  putText(collection.documents, key, written);
};

/** Writes a change, document and indexes together. To be called inside a write. */
export const writeChange = (change: Change, text?: string): void => {
  moveInIndexes(change);
  putDocument(change, text);
};

/** The text of a stored document. */
export const textOf = (collection: Collection, key: Key): string | undefined =>
  getText(collection.documents, key);
