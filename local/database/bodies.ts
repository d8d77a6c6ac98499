import { type Body } from './desk';
import { decodeFields } from './ejson';
import { invalidParam } from './failures';
import { type Fields } from './fields';

/** The query of an action; none, or an empty text, asks for everything. */
export const queryOf = (body: Body, now: () => number): Fields =>
  body['query'] === undefined || body['query'] === '' ? {} : decodeFields(body['query'], now);

export const optionalFields = (value: unknown, now: () => number): Fields | undefined =>
  value === undefined ? undefined : decodeFields(value, now);

/** A whole number of a body, at least 0, or what stands in for it. */
export const wholeNumber = (body: Body, name: string, otherwise: number): number => {
  const value = body[name];
  if (value === undefined) return otherwise;
  if (!Number.isInteger(value) || Number(value) < 0)
    throw invalidParam(`${name} must be a whole number`);
  return Number(value);
};

/** The document a transaction may touch: the one named by `{ _id }` in a `doc` action; anything else is refused. */
export const onlyId = (body: Body, query: Fields): unknown => {
  const [field, ...others] = Object.keys(query);
  const id = query['_id'];
  const isId = typeof id === 'string' || typeof id === 'number';
  if (body['queryType'] !== 'DOC' || field !== '_id' || others.length > 0 || !isId)
    throw invalidParam('a transaction works on single documents: doc() and add() only');
  return id;
};

/** Refuses a transaction id where the platform would silently work outside the transaction. */
export const guardOutside = (body: Body): void => {
  if (body['transactionId'] !== undefined)
    throw invalidParam('this action cannot be part of a transaction: doc() and add() only');
};
