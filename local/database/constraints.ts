import { isArray, isFields, isOperator, type Fields } from './fields';
import { isOperators } from './guard-query';

/** What a query demands of one field as far as an index can help; the query itself is still asked afterwards. */
export type Constraint = {
  equals?: readonly unknown[];
  above?: Bound;
  below?: Bound;
};

export type Bound = Readonly<{ value: unknown; inclusive: boolean }>;

export type Constraints = ReadonlyMap<string, Readonly<Constraint>>;

const isScalar = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;

type Add = (constraint: Constraint, operand: unknown) => void;

const equals: Add = (constraint, operand) => {
  if (isScalar(operand)) constraint.equals ??= [operand];
};

const among: Add = (constraint, operand) => {
  if (isArray(operand) && operand.every(isScalar)) constraint.equals ??= operand;
};

const bound =
  (side: 'above' | 'below', inclusive: boolean): Add =>
  (constraint, value) => {
    constraint[side] ??= { value, inclusive };
  };

const ADD = new Map<string, Add>([
  ['$eq', equals],
  ['$in', among],
  ['$gt', bound('above', false)],
  ['$gte', bound('above', true)],
  ['$lt', bound('below', false)],
  ['$lte', bound('below', true)],
]);

const addField = (constraint: Constraint, operand: unknown): void => {
  if (!isFields(operand)) return equals(constraint, operand);
  if (!isOperators(operand)) return;
  for (const [operator, value] of Object.entries(operand)) ADD.get(operator)?.(constraint, value);
};

const addQuery = (constraints: Map<string, Constraint>, query: Fields): void => {
  for (const [path, operand] of Object.entries(query)) {
    if (path === '$and') (operand as Fields[]).forEach((branch) => addQuery(constraints, branch));
    if (isOperator(path)) continue;
    const constraint = constraints.get(path) ?? {};
    addField(constraint, operand);
    if (Object.keys(constraint).length > 0) constraints.set(path, constraint);
  }
};

/** The constraints of a guarded query, its top level and its `$and`s. */
export const constraintsOf = (query: Fields): Constraints => {
  const constraints = new Map<string, Constraint>();
  addQuery(constraints, query);
  return constraints;
};
