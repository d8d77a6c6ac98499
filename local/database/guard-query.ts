import { isArray, isFields, isOperator, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { guardExpression } from './guard-expressions';

type Check = (operand: unknown, operator: string) => void;

const bad = (operator: string, needs: string) => requestFailed(`${operator} needs ${needs}`);

const anything: Check = () => undefined;

// Comparing with null, an object or an array is where engines differ, and nothing here needs it.
const comparable: Check = (operand, operator) => {
  const scalar = ['number', 'string', 'boolean'].includes(typeof operand);
  if (!scalar && !(operand instanceof Date))
    throw bad(operator, 'a number, a string, a boolean or a date');
};

const array: Check = (operand, operator) => {
  if (!isArray(operand)) throw bad(operator, 'an array');
};

const count: Check = (operand, operator) => {
  if (!Number.isInteger(operand) || Number(operand) < 0) throw bad(operator, 'a whole number');
};

const divisor: Check = (operand, operator) => {
  const pair = isArray(operand) && operand.length === 2 && operand.every(Number.isFinite);
  if (!pair || operand[0] === 0) throw bad(operator, 'a divisor and a remainder');
};

const negated: Check = (operand, operator) => {
  if (operand instanceof RegExp) return;
  if (!isFields(operand) || Object.keys(operand).length === 0 || !isOperators(operand))
    throw bad(operator, 'a regex or a document of operators');
  guardOperators(operand);
};

const element: Check = (operand, operator) => {
  if (!isFields(operand)) throw bad(operator, 'an Object');
  if (isOperators(operand) && !Object.keys(operand).some((key) => CONNECTIVES.has(key)))
    guardOperators(operand);
  else guardQuery(operand);
};

const members: Check = (operand, operator) => {
  array(operand, operator);
  for (const member of operand as unknown[])
    if (isFields(member) && '$elemMatch' in member) element(member['$elemMatch'], '$elemMatch');
    else literal(member);
};

const literals: Check = (operand, operator) => {
  array(operand, operator);
  (operand as unknown[]).forEach(literal);
};

const regex: Check = (operand, operator) => {
  if (typeof operand !== 'string' && !(operand instanceof RegExp)) throw bad(operator, 'a string');
};

const options: Check = (operand, operator) => {
  if (typeof operand !== 'string' || !/^[imsx]*$/.test(operand)) throw bad(operator, 'i, m, s');
  if (operand.includes('x')) throw invalidOperator('regex option x is not supported');
};

const literal = (value: unknown): void => {
  if (isArray(value)) return value.forEach(literal);
  if (!isFields(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (isOperator(key)) throw invalidOperator(`unknown operator: ${key}`);
    literal(child);
  }
};

const CONNECTIVES = new Set(['$and', '$or', '$nor', '$expr']);

const OPERATORS = new Map<string, Check>([
  ['$eq', literal],
  ['$ne', literal],
  ['$gt', comparable],
  ['$gte', comparable],
  ['$lt', comparable],
  ['$lte', comparable],
  ['$in', literals],
  ['$nin', literals],
  ['$all', members],
  ['$exists', anything],
  ['$size', count],
  ['$mod', divisor],
  ['$elemMatch', element],
  ['$not', negated],
  ['$regex', regex],
  ['$options', options],
]);

/** Whether an object is written in operators rather than meant literally. */
export const isOperators = (value: Fields): boolean => {
  for (const key in value) return isOperator(key);
  return false;
};

/** Lets an object of field operators pass when every one is implemented and has the operand MongoDB asks for. */
export const guardOperators = (value: Fields): void => {
  for (const [operator, operand] of Object.entries(value)) {
    const check = OPERATORS.get(operator);
    if (check === undefined) throw invalidOperator(`unknown operator: ${operator}`);
    check(operand, operator);
  }
  if ('$options' in value && !('$regex' in value)) throw requestFailed('$options needs a $regex');
};

const guardBranches = (operator: string, branches: unknown): void => {
  if (!isArray(branches) || branches.length === 0)
    throw requestFailed(`${operator} must be a nonempty array`);
  for (const branch of branches) {
    if (!isFields(branch)) throw requestFailed(`${operator} entries need to be full objects`);
    guardQuery(branch);
  }
};

const guardConnective = (operator: string, operand: unknown): void => {
  if (!CONNECTIVES.has(operator)) throw invalidOperator(`unknown top level operator: ${operator}`);
  if (operator === '$expr') guardExpression(operand);
  else guardBranches(operator, operand);
};

/** Lets a query pass when every operator in it is one that is implemented; any other is refused, none is ignored. */
export const guardQuery = (query: Fields): void => {
  for (const key in query) {
    const operand = query[key];
    if (isOperator(key)) guardConnective(key, operand);
    else if (typeof operand !== 'object') continue;
    else if (isFields(operand) && isOperators(operand)) guardOperators(operand);
    else literal(operand);
  }
};
