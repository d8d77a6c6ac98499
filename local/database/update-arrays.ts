import { encode } from './ejson';
import { isArray, isFields, isOperator, typeName, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { guardOperators } from './guard-query';
import { matching } from './match';
import { compareValues, sameValue } from './order';
import { orderOf, sorted } from './sort';
import { type Operator } from './update-operators';
import { existingPlace, madePlace, type Place, present, read, write } from './update-paths';

type Modifiers = Readonly<{
  each: unknown[];
  position: number | undefined;
  slice: number | undefined;
  sort: unknown;
}>;

const MODIFIERS = new Set(['$each', '$position', '$slice', '$sort']);

const whole = (spec: Fields, name: string): number | undefined => {
  const value = spec[name];
  if (value !== undefined && !Number.isInteger(value))
    throw requestFailed(
      `The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
    );
  return value as number | undefined;
};

const each = (spec: Fields, operator: string): unknown[] => {
  if (!isArray(spec['$each']))
    throw requestFailed(
      `The argument to $each in ${operator} must be an array but it was of type ${typeName(spec['$each'])}`,
    );
  return spec['$each'];
};

const guardModifiers = (spec: Fields): void => {
  const unknown = Object.keys(spec).find((key) => !MODIFIERS.has(key));
  if (unknown !== undefined) throw invalidOperator(`Unrecognized clause in $push: ${unknown}`);
  const sort = spec['$sort'];
  if (sort !== undefined && sort !== 1 && sort !== -1) orderOf(sort);
};

const modifiersOf = (argument: unknown): Modifiers => {
  if (!isFields(argument) || !Object.keys(argument).some(isOperator))
    return { each: [argument], position: undefined, slice: undefined, sort: undefined };
  guardModifiers(argument);
  return {
    each: each(argument, '$push'),
    position: whole(argument, '$position'),
    slice: whole(argument, '$slice'),
    sort: argument['$sort'],
  };
};

const ordered = (values: unknown[], sort: unknown): unknown[] => {
  if (sort === undefined) return values;
  if (sort === 1 || sort === -1)
    return [...values].sort((left, right) => compareValues(left, right) * sort);
  const rows = values.map((value) => ({ element: value }));
  const order = orderOf(sort).map(([path, way]) => [`element.${path}`, way] as const);
  return sorted(rows, order).map((row) => row['element']);
};

const sliced = (values: unknown[], slice: number | undefined): unknown[] => {
  if (slice === undefined) return values;
  if (slice === 0) return [];
  return slice < 0 ? values.slice(slice) : values.slice(0, slice);
};

/** Adds to an array, makes one where nothing is, and refuses anything else. */
export const push: Operator = ({ document, path, argument }) => {
  const { each: added, position, slice, sort } = modifiersOf(argument);
  const place = madePlace(document, path);
  const held = present(place) ? read(place) : [];
  if (!isArray(held))
    throw requestFailed(
      `The field '${path.path}' must be an array but is of type ${typeName(held)} in document {_id: ${encode(document['_id'])}}`,
    );
  const values = [...held];
  values.splice(position ?? values.length, 0, ...added);
  write(place, sliced(ordered(values, sort), slice));
};

export const addToSet: Operator = ({ document, path, argument }) => {
  const many = isFields(argument) && '$each' in argument;
  const added = many ? each(argument, '$addToSet') : [argument];
  const place = madePlace(document, path);
  const held = present(place) ? read(place) : [];
  if (!isArray(held))
    throw requestFailed(
      `Cannot apply $addToSet to a non-array field. Field named '${path.path}' has a non-array type ${typeName(held)} in the document _id: ${encode(document['_id'])}`,
    );
  const values = [...held];
  for (const value of added)
    if (!values.some((other) => sameValue(other, value))) values.push(value);
  write(place, values);
};

export const pop: Operator = ({ document, path, argument }) => {
  if (argument !== 1 && argument !== -1)
    throw requestFailed(`$pop expects 1 or -1, found: ${encode(argument)}`);
  const place = existingPlace(document, path);
  if (place === undefined) return;
  const held = read(place);
  if (!isArray(held))
    throw requestFailed(
      `Path '${path.path}' contains an element of non-array type '${typeName(held)}'`,
    );
  write(place, argument === 1 ? held.slice(0, -1) : held.slice(1));
};

type Unwanted = (value: unknown) => boolean;

const pullCondition = (argument: unknown): Unwanted => {
  if (argument instanceof RegExp)
    return (value) => typeof value === 'string' && argument.test(value);
  if (!isFields(argument)) return (value) => sameValue(value, argument);
  if (!Object.keys(argument).some(isOperator)) {
    const match = matching(argument);
    return (value) => isFields(value) && match(value);
  }
  guardOperators(argument);
  const match = matching({ element: argument });
  return (value) => match({ element: value });
};

const removeAll = (place: Place, unwanted: Unwanted): void => {
  const held = read(place);
  if (!isArray(held)) throw requestFailed('Cannot apply $pull to a non-array value');
  write(
    place,
    held.filter((value) => !unwanted(value)),
  );
};

export const pull: Operator = ({ document, path, argument }) => {
  const unwanted = pullCondition(argument);
  const place = existingPlace(document, path);
  if (place !== undefined) removeAll(place, unwanted);
};

export const pullAll: Operator = ({ document, path, argument }) => {
  if (!isArray(argument))
    throw requestFailed(
      `$pullAll requires an array argument but was given a ${typeName(argument)}`,
    );
  const place = existingPlace(document, path);
  if (place !== undefined)
    removeAll(place, (value) => argument.some((other) => sameValue(other, value)));
};
