import { type Collection, type Index } from './collection';
import { encode } from './ejson';
import { duplicateKey, requestFailed, type Failure } from './failures';
import { isArray, isFields, type Fields } from './fields';
import { indexKeys } from './index-keys';
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

/** How a change moves a document within one index. */
export type Move = Readonly<{
  index: Index;
  gone: readonly Key[];
  come: readonly Key[];
  multikey: boolean;
}>;

const holdsStill = (index: Index, before: Fields, after: Fields): boolean =>
  index.fields.every(({ parts: [name = ''] }) => {
    const value = before[name];
    return value === after[name] && (typeof value !== 'object' || value === null);
  });

/** The moves of a change; refused when a key is too long, or an index would meet two arrays. */
export const movesOf = ({ collection, before, after }: Change): readonly Move[] => {
  const moves: Move[] = [];
  for (const index of collection.indexes) {
    if (before !== undefined && after !== undefined && holdsStill(index, before, after)) continue;
    const old = indexKeys(index, before).keys;
    const { keys, multikey } = indexKeys(index, after);
    const gone = old.filter((key) => !keys.includes(key));
    moves.push({ index, gone, come: keys.filter((key) => !old.includes(key)), multikey });
  }
  return moves;
};

export const leaveIndexes = ({ key }: Change, moves: readonly Move[]): void => {
  for (const { index, gone } of moves)
    for (const entry of gone) removeText(index.entries, entry + key);
};

/** Enters every index, or is refused before the first when a unique key is taken. */
export const enterIndexes = (change: Change, moves: readonly Move[]): void => {
  const { collection, key, after } = change;
  for (const { index, come } of moves)
    if (index.unique && after && come.some((entry) => holderOf(index, entry, key) !== undefined))
      throw keyTaken(collection, index, after);
  for (const { index, come, multikey } of moves) {
    if (multikey) index.multikey.note();
    for (const entry of come) putText(index.entries, entry + key, key);
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

/** The text a change leaves behind; refused above 16 MB. */
export const textAfter = ({ after }: Change): string | undefined => {
  if (after === undefined) return undefined;
  const text = encode(after);
  if (text.length > LARGEST_BYTES / 4 && Buffer.byteLength(text) > LARGEST_BYTES)
    throw requestFailed('object to insert too large. the largest document is 16 MB');
  return text;
};

/** Stores the text of a document, or takes it away. */
export const putDocument = ({ collection, key }: Change, text: string | undefined): void => {
  if (text === undefined) removeText(collection.documents, key);
  else putText(collection.documents, key, text);
};

/**
 * Writes a change, document and indexes together, inside a write. What is refused is refused before anything is written,
 * because of several documents added at once the ones before a refused one stay.
 */
export const writeChange = (change: Change, text: string | undefined): void => {
  const moves = movesOf(change);
  enterIndexes(change, moves);
  leaveIndexes(change, moves);
  putDocument(change, text);
};

/** The text of a stored document. */
export const textOf = (collection: Collection, key: Key): string | undefined =>
  getText(collection.documents, key);
