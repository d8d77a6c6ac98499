import { encode } from './ejson';
import { isFields, typeName, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { compareValues } from './order';
import { guardStored } from './stored-names';
import { erase, existingPlace, madePlace, parsePath, type Path, read, write } from './update-paths';

/** One operator of an update, applied to one path of a document in place. */
export type Operator = (edit: Edit) => void;

export type Edit = Readonly<{
  document: Fields;
  path: Path;
  argument: unknown;
  now: () => number;
}>;

const set: Operator = ({ document, path, argument: value }) => {
  guardStored(value);
  write(madePlace(document, path), value);
};

const unset: Operator = ({ document, path }) => {
  const place = existingPlace(document, path);
  if (place !== undefined) erase(place);
};

const arithmetic =
  (operator: string, verb: string, compute: (held: number, by: number) => number): Operator =>
  ({ document, path, argument: by }) => {
    if (typeof by !== 'number')
      throw requestFailed(
        `Cannot ${verb} with non-numeric argument: {${path.path}: ${encode(by)}}`,
      );
    const place = madePlace(document, path);
    const held = read(place);
    if (held !== undefined && typeof held !== 'number')
      throw requestFailed(
        `Cannot apply ${operator} to a value of non-numeric type. {_id: ${encode(document['_id'])}} has the field '${place.part}' of non-numeric type ${typeName(held)}`,
      );
    write(place, compute(held ?? 0, by));
  };

const extreme =
  (wanted: 1 | -1): Operator =>
  ({ document, path, argument: value }) => {
    guardStored(value);
    const place = madePlace(document, path);
    const held = read(place);
    if (held === undefined || compareValues(value, held) * wanted > 0) write(place, value);
  };

const rename: Operator = ({ document, path, argument: target }) => {
  if (typeof target !== 'string')
    throw requestFailed(
      `The 'to' field for $rename must be a string: ${path.path}: ${encode(target)}`,
    );
  const place = existingPlace(document, path);
  if (place === undefined) return;
  const value = read(place);
  const to = madePlace(document, parsePath(target));
  if (Array.isArray(place.holder) || Array.isArray(to.holder))
    throw requestFailed(
      `The source and target field for $rename must not be array elements: ${path.path}`,
    );
  erase(place);
  write(to, value);
};

const BITS = new Map<string, (held: number, by: number) => number>([
  ['and', (held, by) => held & by],
  ['or', (held, by) => held | by],
  ['xor', (held, by) => held ^ by],
]);

const bit: Operator = ({ document, path, argument }) => {
  const [[name, by] = ['', 0], ...others] = isFields(argument) ? Object.entries(argument) : [];
  const compute = BITS.get(name);
  if (compute === undefined || others.length > 0)
    throw requestFailed(
      `The $bit modifier only supports 'and', 'or', and 'xor': ${encode(argument)}`,
    );
  const place = madePlace(document, path);
  const held = read(place) ?? 0;
  const integers = [held, by].every((value) => value === Number(value) && (value | 0) === value);
  if (!integers)
    throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${path.path}`);
  write(place, compute(Number(held), Number(by)));
};

const currentDate: Operator = ({ document, path, argument, now }) => {
  const isDate = isFields(argument) && argument['$type'] === 'date';
  if (typeof argument !== 'boolean' && !isDate)
    throw invalidOperator(`$currentDate gives a date only: ${encode(argument)}`);
  write(madePlace(document, path), new Date(now()));
};

export const FIELD_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['$set', set],
  ['$unset', unset],
  ['$inc', arithmetic('$inc', 'increment', (held, by) => held + by)],
  ['$mul', arithmetic('$mul', 'multiply', (held, by) => held * by)],
  ['$min', extreme(-1)],
  ['$max', extreme(1)],
  ['$rename', rename],
  ['$bit', bit],
  ['$currentDate', currentDate],
]);
