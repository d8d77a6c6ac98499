import { Query } from 'mingo/query';
import { isArray, isFields, isOperator, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { guardQuery } from './guard-query';
import { context } from './mingo-context';

const guardSlice = (operand: unknown): void => {
  const numbers = isArray(operand) ? operand : [operand];
  if (numbers.length > 2 || numbers.length === 0 || !numbers.every(Number.isInteger))
    throw requestFailed('$slice needs a number, or a place and a number');
};

const guardElemMatch = (operand: unknown): void => {
  if (!isFields(operand)) throw requestFailed('$elemMatch needs an object');
  guardQuery(isOperator(Object.keys(operand)[0] ?? '') ? { element: operand } : operand);
};

const GUARDS = new Map([
  ['$slice', guardSlice],
  ['$elemMatch', guardElemMatch],
]);

const guardField = (path: string, value: unknown): void => {
  if (isOperator(path) || path.includes('$'))
    throw invalidOperator(`unsupported projection option: ${path}`);
  if ([0, 1, false, true].some((plain) => plain === value)) return;
  const [[operator, operand] = ['', undefined], ...others] = isFields(value)
    ? Object.entries(value)
    : [];
  const guard = GUARDS.get(operator);
  if (guard === undefined || others.length > 0)
    throw invalidOperator(`unsupported projection option: ${path}: ${JSON.stringify(value)}`);
  guard(operand);
};

/** Keeps or drops fields, slices arrays, picks an element; anything else is refused. */
export const projected = (documents: readonly Fields[], projection: unknown): readonly Fields[] => {
  if (projection === undefined) return documents;
  if (!isFields(projection)) throw requestFailed('projection must be an object');
  for (const [path, value] of Object.entries(projection)) guardField(path, value);
  if (Object.keys(projection).length === 0) return documents;
  return new Query({}, { context }).find<Fields>([...documents], projection).all();
};
