import { decode } from './ejson';
import { isArray, isFields, isOperator, type Fields } from './fields';
import { invalidOperator, invalidParam, requestFailed } from './failures';
import { atInstant, guardExpression } from './guard-expressions';
import { guardQuery } from './guard-query';
import { isAccumulator } from './mingo-context';
import { orderOf } from './sort';

/** One stage of an aggregation: its operator, and what that is given. */
export type Stage = Fields;

type Guard = (value: unknown) => void;

const fieldsOf = (name: string, value: unknown, known?: readonly string[]): Fields => {
  if (!isFields(value)) throw requestFailed(`the ${name} stage specification must be an object`);
  const unknown = known && Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw requestFailed(`Unrecognized option to ${name}: ${unknown}`);
  return value;
};

const wholeAtLeast =
  (name: string, least: number): Guard =>
  (value) => {
    if (!Number.isInteger(value) || Number(value) < least)
      throw requestFailed(`${name} must be a whole number of at least ${least}`);
  };

const fieldName = (name: string, value: unknown): void => {
  if (typeof value !== 'string' || value === '' || isOperator(value) || value.includes('.'))
    throw requestFailed(`${name} needs a plain field name`);
};

const accumulators: Guard = (fields) => {
  for (const [field, value] of Object.entries(fieldsOf('$group', fields))) {
    const [operator, ...others] = isFields(value) ? Object.keys(value) : [];
    if (operator === undefined || others.length > 0 || !isOperator(operator))
      throw requestFailed(`The field '${field}' must be an accumulator object`);
    if (!isAccumulator(operator)) throw invalidOperator(`unknown group operator '${operator}'`);
    guardExpression((value as Fields)[operator]);
  }
};

const group: Guard = (value) => {
  const { _id: id, ...fields } = fieldsOf('$group', value);
  if (id === undefined) throw requestFailed('a group specification must include an _id');
  guardExpression(id);
  accumulators(fields);
};

const bucket: Guard = (value) => {
  const fields = fieldsOf('$bucket', value, ['groupBy', 'boundaries', 'default', 'output']);
  if (!isArray(fields['boundaries']) || fields['boundaries'].length < 2)
    throw requestFailed("The $bucket 'boundaries' field must be an array of at least 2 values");
  guardExpression(fields['groupBy']);
  accumulators(fields['output'] ?? {});
};

const bucketAuto: Guard = (value) => {
  const fields = fieldsOf('$bucketAuto', value, ['groupBy', 'buckets', 'output']);
  wholeAtLeast("The $bucketAuto 'buckets' field", 1)(fields['buckets']);
  guardExpression(fields['groupBy']);
  accumulators(fields['output'] ?? {});
};

const unwind: Guard = (value) => {
  const options = ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'];
  const path = isFields(value) ? fieldsOf('$unwind', value, options)['path'] : value;
  if (typeof path !== 'string' || !/^\$[^$]/.test(path))
    throw requestFailed("path option to $unwind stage should be prefixed with a '$'");
};

const lookup: Guard = (value) => {
  const options = ['from', 'localField', 'foreignField', 'let', 'pipeline', 'as'];
  const fields = fieldsOf('$lookup', value, options);
  for (const name of ['from', 'as'])
    if (typeof fields[name] !== 'string') throw requestFailed(`$lookup needs '${name}'`);
  const [local, foreign] = [fields['localField'], fields['foreignField']].map(
    (name) => typeof name,
  );
  const joins = local === 'string' && foreign === 'string';
  if (!joins && !isArray(fields['pipeline']))
    throw requestFailed(
      '$lookup requires both or neither of localField and foreignField, or a pipeline',
    );
  guardExpression(fields['let']);
  if (isArray(fields['pipeline'])) guardStages(fields['pipeline']);
};

const sort: Guard = (value) => {
  if (orderOf(value).length === 0)
    throw requestFailed('$sort stage must have at least one sort key');
};

const expressions =
  (name: string): Guard =>
  (value) => {
    const fields = fieldsOf(name, value);
    if (Object.keys(fields).length === 0)
      throw requestFailed(`${name} specification must have at least one field`);
    if (Object.keys(fields).some(isOperator))
      throw requestFailed(`${name}: field names may not start with '$'`);
    Object.values(fields).forEach(guardExpression);
  };

const GUARDS = new Map<string, Guard>([
  ['$match', (value) => guardQuery(fieldsOf('$match', value))],
  ['$project', expressions('$project')],
  ['$addFields', expressions('$addFields')],
  ['$group', group],
  ['$sort', sort],
  ['$limit', wholeAtLeast('the limit', 1)],
  ['$skip', wholeAtLeast('Argument to $skip', 0)],
  ['$count', (value) => fieldName('$count', value)],
  ['$unwind', unwind],
  ['$lookup', lookup],
  ['$bucket', bucket],
  ['$bucketAuto', bucketAuto],
  ['$sample', (value) => wholeAtLeast('size', 1)(fieldsOf('$sample', value, ['size'])['size'])],
  [
    '$replaceRoot',
    (value) => guardExpression(fieldsOf('$replaceRoot', value, ['newRoot'])['newRoot']),
  ],
  ['$sortByCount', guardExpression],
]);

const guardStage = (stage: unknown): void => {
  const [name, ...others] = isFields(stage) ? Object.keys(stage) : [];
  if (name === undefined || others.length > 0)
    throw requestFailed('A pipeline stage specification object must contain exactly one field.');
  const guard = GUARDS.get(name);
  if (guard === undefined) throw invalidOperator(`Unrecognized pipeline stage name: '${name}'`);
  guard((stage as Fields)[name]);
};

const guardStages = (stages: readonly unknown[]): void => stages.forEach(guardStage);

/** Reads the stages of an aggregation; refused when one, or an operator in one, is not implemented. */
export const stagesOf = (value: unknown, now: () => number): readonly Stage[] => {
  if (!isArray(value)) throw invalidParam('stages must be an array');
  const instant = new Date(now());
  const stages = value.map((stage) => {
    const { stageKey, stageValue } = isFields(stage) ? stage : {};
    return { [String(stageKey)]: atInstant(decode(stageValue, now), instant) };
  });
  guardStages(stages);
  return stages;
};
