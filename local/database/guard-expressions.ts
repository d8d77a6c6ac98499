import { isArray, isFields, isOperator } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { isKnownExpression } from './mingo-context';

/** Lets an aggregation expression pass when every operator in it is implemented. */
export const guardExpression = (expression: unknown): void => {
  if (isArray(expression)) return expression.forEach(guardExpression);
  if (!isFields(expression)) return;
  const keys = Object.keys(expression);
  const operator = keys.find(isOperator);
  if (operator === undefined) return Object.values(expression).forEach(guardExpression);
  if (keys.length > 1)
    throw requestFailed(
      `an object representing an expression must have exactly one field: { ${keys.join(', ')} }`,
    );
  if (!isKnownExpression(operator)) throw invalidOperator(`Unrecognized expression '${operator}'`);
  if (operator !== '$literal') guardExpression(expression[operator]);
};

/** The expression with `$$NOW` replaced, so that it is this database's clock that is read. */
export const atInstant = (expression: unknown, now: Date): unknown => {
  if (expression === '$$NOW') return now;
  if (isArray(expression)) return expression.map((part) => atInstant(part, now));
  if (!isFields(expression)) return expression;
  return Object.fromEntries(
    Object.entries(expression).map(([key, part]) => [
      key,
      key === '$literal' ? part : atInstant(part, now),
    ]),
  );
};
