import { addToSet, pop, pull, pullAll, push } from './update-arrays';
import { isFields, isOperator, type Fields } from './fields';
import { invalidOperator, requestFailed } from './failures';
import { sameValue } from './order';
import { guardId, guardStored } from './stored-names';
import { FIELD_OPERATORS, type Operator } from './update-operators';
import { parsePath, type Path } from './update-paths';

/** A guarded update, ready to be applied to documents in place. `inserting`: the document is being made by this update. */
export type Update = (document: Fields, inserting?: boolean) => Fields;

const set = FIELD_OPERATORS.get('$set');

const OPERATORS = new Map<string, Operator>([
  ...FIELD_OPERATORS,
  ...(set ? [['$setOnInsert', set] as const] : []),
  ['$push', push],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$addToSet', addToSet],
]);

type Step = Readonly<{ name: string; path: Path; argument: unknown; operator: Operator }>;

const stepsOf = (name: string, paths: unknown): Step[] => {
  const operator = OPERATORS.get(name);
  if (operator === undefined) throw invalidOperator(`Unknown modifier: ${name}`);
  if (!isFields(paths))
    throw requestFailed(`Modifiers operate on fields but we found another type instead: ${name}`);
  return Object.entries(paths).map(([path, argument]) => ({
    name,
    path: parsePath(path),
    argument,
    operator,
  }));
};

const targets = ({ name, path, argument }: Step): string[] =>
  name === '$rename' && typeof argument === 'string' ? [path.path, argument] : [path.path];

const guardConflicts = (steps: readonly Step[]): void => {
  const paths = steps.flatMap(targets).sort();
  const all = new Set<string>();
  for (const path of paths) {
    const parts = path.split('.');
    const clash = parts
      .map((_, at) => parts.slice(0, at + 1).join('.'))
      .find((head) => all.has(head));
    if (clash !== undefined)
      throw requestFailed(`Updating the path '${path}' would create a conflict at '${clash}'`);
    all.add(path);
  }
};

const guardSameId = (before: unknown, after: Fields): void => {
  if (!sameValue(before, after['_id']))
    throw requestFailed(
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
};

/** Reads an update in operators; refused when one is unknown, misused, or two would touch the same path. */
export const operatorUpdate = (update: Fields, now: () => number): Update => {
  const names = Object.keys(update);
  if (names.length === 0 || !names.every(isOperator))
    throw requestFailed("update document must contain key beginning with '$'");
  const steps = names.flatMap((name) => stepsOf(name, update[name]));
  guardConflicts(steps);
  return (document, inserting = false) => {
    const id = document['_id'];
    for (const { name, path, argument, operator } of steps)
      if (name !== '$setOnInsert' || inserting) operator({ document, path, argument, now });
    if (!inserting || id !== undefined) guardSameId(id, document);
    return document;
  };
};

/** Reads a whole document to stand in place of another; its `_id`, if given, must be the one it replaces. */
export const replacement = (fields: Fields): Update => {
  if (Object.keys(fields).some(isOperator))
    throw requestFailed("replacement document cannot contain keys beginning with '$'");
  guardStored(fields);
  return (document) => {
    const after = { _id: document['_id'], ...fields };
    guardId(after);
    guardSameId(document['_id'], after);
    return after;
  };
};
