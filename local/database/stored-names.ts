import { isArray, isFields, isOperator, type Fields } from './fields';
import { requestFailed } from './failures';
import { type Key } from './order';

const guardName = (name: string): void => {
  if (isOperator(name))
    throw requestFailed(
      `The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`,
    );
  if (name.includes('.'))
    throw requestFailed(`The dotted field '${name}' in '${name}' is not valid for storage.`);
};

/** Refuses names that would be operators or paths once stored. */
export const guardStored = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (isArray(value)) return value.forEach(guardStored);
  if (!isFields(value)) return;
  for (const name in value) {
    guardName(name);
    guardStored(value[name]);
  }
};

/** Refuses an `_id` MongoDB would not take. */
export const guardId = (document: Fields): void => {
  const id = document['_id'];
  if (isArray(id) || id instanceof RegExp || id === undefined)
    throw requestFailed(`can't use a value of this type for _id`);
};

const LONGEST_KEY = 900;

/** Refuses an `_id` too long to be looked up, above some 900 bytes. */
export const guardKey = (key: Key): void => {
  if (key.length > LONGEST_KEY)
    throw requestFailed('WiredTigerIndex::insert: key too large to index, failing index: _id_');
};
