import { enterIndexes, movesOf } from './change';
import { type Collection, type Index } from './collection';
import { decodeStored } from './ejson';
import { collectionExists, collectionMissing, invalidParam, tooManyCollections } from './failures';
import { indexParts } from './index-keys';
import { keyOf } from './order';
import { EVERYTHING, size, type Store, walk } from './store';

/** What `cloudfunctions/database.json` says of each collection: its indexes, field by field, 1 upwards and -1 downwards. */
export type Collections = Readonly<
  Record<
    string,
    {
      indexes: readonly {
        name: string;
        fields: Readonly<Record<string, 1 | -1>>;
        unique?: boolean;
        sparse?: boolean;
      }[];
    }
  >
>;

type Definition = Collections[string]['indexes'][number];

export type Catalog = Readonly<{
  /** The collection of that name; a missing one is refused. */
  find: (name: unknown) => Collection;
  /** Makes a collection without indexes; refused when it exists or there are 100. */
  add: (name: unknown) => void;
  counts: () => Readonly<Record<string, number>>;
}>;

const MOST_COLLECTIONS = 100;

const openIndex = (store: Store, collection: string, definition: Definition): Index => {
  const note = `multikey:${collection}:${definition.name}`;
  const multikey = {
    seen: store.notes.get(note) === true,
    note: () => {
      multikey.seen = true;
      void store.notes.put(note, true);
    },
  };
  return {
    name: definition.name,
    fields: Object.entries(definition.fields).map(([path, direction]) => ({
      path,
      parts: indexParts(path),
      direction,
    })),
    unique: definition.unique ?? false,
    sparse: definition.sparse ?? false,
    entries: store.table(`index:${collection}:${definition.name}`),
    multikey,
  };
};

const openCollection = (
  store: Store,
  name: string,
  definitions: readonly Definition[],
): Collection => ({
  name,
  documents: store.table(`documents:${name}`),
  indexes: definitions.map((definition) => openIndex(store, name, definition)),
});

// An index is built when it is new or defined anew, from the documents, and noted in the same write.
const build = (collection: Collection, index: Index): void => {
  index.entries.clearSync();
  const alone: Collection = { ...collection, indexes: [index] };
  for (const { value } of walk(collection.documents, EVERYTHING)) {
    const after = decodeStored(value);
    const change = { collection: alone, key: keyOf(after['_id']), before: undefined, after };
    enterIndexes(change, movesOf(change));
  }
};

const settle = (store: Store, collection: Collection, definitions: readonly Definition[]): void => {
  const noted = (store.notes.get(`indexes:${collection.name}`) ?? {}) as Record<string, string>;
  const wanted = Object.fromEntries(
    definitions.map((definition) => [definition.name, JSON.stringify(definition)]),
  );
  const changed = collection.indexes.filter(({ name }) => noted[name] !== wanted[name]);
  const dropped = Object.keys(noted).filter((name) => wanted[name] === undefined);
  if (changed.length + dropped.length === 0) return;
  const emptied = dropped.map((name) => store.table(`index:${collection.name}:${name}`));
  store.writeNow(() => {
    for (const index of changed) build(collection, index);
    for (const entries of emptied) entries.clearSync();
    void store.notes.put(`indexes:${collection.name}`, wanted);
  });
};

const checkedName = (name: unknown): string => {
  if (typeof name !== 'string' || !/^[A-Za-z_][\w-]{0,127}$/.test(name))
    throw invalidParam(`invalid collection name: ${JSON.stringify(name)}`);
  return name;
};

/** Opens the collections, makes the listed ones that are missing, and brings their indexes to what is listed. */
export const openCatalog = (store: Store, listed: Collections): Catalog => {
  const noted = (store.notes.get('collections') ?? []) as readonly string[];
  const names = [...new Set([...noted, ...Object.keys(listed).map(checkedName)])];
  const collections = new Map<string, Collection>();
  for (const name of names) {
    const definitions = listed[name]?.indexes ?? [];
    const collection = openCollection(store, name, definitions);
    settle(store, collection, definitions);
    collections.set(name, collection);
  }
  const noteNames = (): void =>
    store.writeNow(() => void store.notes.put('collections', [...collections.keys()]));
  if (names.length !== noted.length) noteNames();

  const find: Catalog['find'] = (name) => {
    const collection = collections.get(String(name));
    if (collection === undefined) throw collectionMissing(String(name));
    return collection;
  };
  const add: Catalog['add'] = (asked) => {
    const name = checkedName(asked);
    if (collections.has(name)) throw collectionExists(name);
    if (collections.size >= MOST_COLLECTIONS) throw tooManyCollections(MOST_COLLECTIONS);
    collections.set(name, openCollection(store, name, []));
    noteNames();
  };
  const counts: Catalog['counts'] = () =>
    Object.fromEntries([...collections].map(([name, { documents }]) => [name, size(documents)]));
  return { find, add, counts };
};
