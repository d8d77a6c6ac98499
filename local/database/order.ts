import { isArray } from './fields';
import { encode } from './ejson';

/**
 * A value as bytes (one character of a string each) whose order is MongoDB's order of values: nothing < null < numbers <
 * strings < objects < arrays < booleans < dates < patterns. No key is the beginning of another.
 */
export type Key = string;

export const TAG = {
  emptyArray: 1,
  null: 2,
  number: 3,
  string: 4,
  object: 5,
  array: 6,
  boolean: 8,
  date: 9,
  pattern: 11,
} as const;

const tag = (code: number): string => String.fromCharCode(code);

/** Greater than anything that may follow a key, so `key + AFTER` lies behind all that begins with `key`. */
export const AFTER = '\xff';

const bytes = Buffer.alloc(8);

const real = (value: number): string => {
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const first = bytes[0] ?? 0;
  if (first & 0x80) for (let at = 0; at < 8; at += 1) bytes[at] = ~(bytes[at] ?? 0);
  else bytes[0] = first | 0x80;
  return bytes.toString('latin1', 0, 8);
};

const ASCII = /^[\x01-\x7f]*$/;

const text = (value: string): string => {
  const octets = ASCII.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
  return (octets.includes('\0') ? octets.replaceAll('\0', '\0\x02') : octets) + '\0\x01';
};

const structure = (value: unknown): Key => {
  if (value instanceof Date) return tag(TAG.date) + real(value.getTime());
  if (value instanceof RegExp) return tag(TAG.pattern) + text(String(value));
  if (isArray(value))
    return value.length === 0 ? tag(TAG.emptyArray) : tag(TAG.array) + text(encode(value));
  return tag(TAG.object) + text(encode(value));
};

/** The key of a value; a missing one counts as null. */
export const keyOf = (value: unknown): Key => {
  if (typeof value === 'string') return tag(TAG.string) + text(value);
  if (typeof value === 'number') return tag(TAG.number) + real(value);
  if (value === null || value === undefined) return tag(TAG.null);
  if (typeof value === 'boolean') return tag(TAG.boolean) + (value ? '\x02' : '\x01');
  return structure(value);
};

/** The same key, sorting the other way round. */
export const inverted = (key: Key): Key => {
  let out = '';
  for (let at = 0; at < key.length; at += 1) out += String.fromCharCode(255 - key.charCodeAt(at));
  return out;
};

export const compareKeys = (left: Key, right: Key): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** MongoDB's order of two values. */
export const compareValues = (left: unknown, right: unknown): number =>
  compareKeys(keyOf(left), keyOf(right));

export const sameValue = (left: unknown, right: unknown): boolean =>
  left === right || keyOf(left) === keyOf(right);
