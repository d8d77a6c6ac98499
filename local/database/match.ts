import { Query } from 'mingo/query';
import { isArray, isOperator, type Fields } from './fields';
import { guardQuery } from './guard-query';
import { context } from './mingo-context';

/** Whether a document is what a query asks for. */
export type Match = (document: Fields) => boolean;

type Scalar = string | number | boolean;

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isPlain = (query: Fields): query is Record<string, Scalar> =>
  Object.entries(query).every(
    ([path, value]) => isScalar(value) && !isOperator(path) && !path.includes('.'),
  );

// `{ _id, rev }` is asked on every write of a member: equality of scalars needs no query compiled.
const plainMatch = (query: Record<string, Scalar>, otherwise: () => Match): Match => {
  const pairs = Object.entries(query);
  let compiled: Match | undefined;
  return (document) => {
    for (const [field, value] of pairs) {
      const found = document[field];
      if (isArray(found)) return (compiled ??= otherwise())(document);
      if (found !== value) return false;
    }
    return true;
  };
};

const compiledMatch = (query: Fields): Match => {
  const compiled = new Query(query, { context });
  return (document) => compiled.test(document);
};

/** Compiles a query; refused when an operator in it is not implemented. */
export const matching = (query: Fields): Match => {
  if (isPlain(query)) return plainMatch(query, () => compiledMatch(query));
  guardQuery(query);
  return compiledMatch(query);
};
