/** A document, or an object inside one, as it lives in memory: JSON values plus Date and RegExp. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object'
  && value !== null
  && !Array.isArray(value)
  && !(value instanceof Date)
  && !(value instanceof RegExp);

export const isArray = (value: unknown): value is unknown[] => Array.isArray(value);

export const isOperator = (key: string): boolean => key.startsWith('$');

const NAMES = new Map<string, string>([
  ['string', 'string'],
  ['boolean', 'bool'],
  ['undefined', 'missing'],
]);

/** MongoDB's name for the type of a value, as its messages spell it. */
export const typeName = (value: unknown): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  if (value === null) return 'null';
  if (isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  return NAMES.get(typeof value) ?? 'object';
};
