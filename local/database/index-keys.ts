import { isArray, isFields, type Fields } from './fields';
import { requestFailed } from './failures';
import { inverted, keyOf, type Key } from './order';

export type IndexField = Readonly<{ path: string; parts: readonly string[]; direction: 1 | -1 }>;

/** What an index says of one document: its keys, and whether an array gave it more than one value to stand under. */
export type IndexKeys = Readonly<{ keys: readonly Key[]; multikey: boolean }>;

type Found = { values: unknown[]; throughArray: boolean };

export const indexParts = (path: string): readonly string[] => path.split('.');

const NUMERIC = /^\d+$/;

const collectArray = (value: unknown[], parts: readonly string[], found: Found): void => {
  found.throughArray = true;
  const [part, ...rest] = parts;
  if (part === undefined) found.values.push(...(value.length === 0 ? [value] : value));
  else if (NUMERIC.test(part)) collect(value[Number(part)], rest, found);
  else if (value.length === 0) found.values.push(undefined);
  else for (const element of value) collect(element, parts, found);
};

const collect = (value: unknown, parts: readonly string[], found: Found): void => {
  if (isArray(value)) return collectArray(value, parts, found);
  const [part, ...rest] = parts;
  if (part === undefined) found.values.push(value);
  else collect(isFields(value) ? value[part] : undefined, rest, found);
};

/** The values a document shows under a dotted path: each element where the path meets an array. */
export const valuesAt = (document: Fields, parts: readonly string[]): Readonly<Found> => {
  const found: Found = { values: [], throughArray: false };
  collect(document, parts, found);
  return found;
};

/** The bytes of one field of an index, turned round where the index runs downwards. */
export const fieldKey = (value: unknown, direction: 1 | -1): Key =>
  direction === 1 ? keyOf(value) : inverted(keyOf(value));

const combine = (heads: Key[], tails: Key[]): Key[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const LONGEST = 1024;

const refuseLong = (name: string, keys: readonly Key[]): void => {
  if (keys.some((key) => key.length > LONGEST))
    throw requestFailed(`WiredTigerIndex::insert: key too large to index, failing index: ${name}`);
};

type Indexed = Readonly<{ name: string; fields: readonly IndexField[]; sparse: boolean }>;

const NONE: IndexKeys = { keys: [], multikey: false };

/** The keys of a document in an index; refused when two fields are arrays at once, or a key is longer than 1024 bytes. */
export const indexKeys = (index: Indexed, document: Fields | undefined): IndexKeys => {
  if (document === undefined) return NONE;
  const found = index.fields.map((field) => valuesAt(document, field.parts));
  const missing = found.every(({ values }) => values.every((value) => value === undefined));
  if (index.sparse && missing) return NONE;
  const arrays = found.filter(({ throughArray }) => throughArray).length;
  if (arrays > 1)
    throw requestFailed(
      `cannot index parallel arrays [${index.fields.map(({ path }) => path).join('] [')}]`,
    );
  const keys = found
    .map(({ values }, place) => {
      const direction = index.fields[place]?.direction ?? 1;
      return values.map((value) => fieldKey(value, direction));
    })
    .reduce(combine);
  refuseLong(index.name, keys);
  return arrays === 0 ? { keys, multikey: false } : { keys: [...new Set(keys)], multikey: true };
};
