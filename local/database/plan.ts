import { type Collection, type Index } from './collection';
import { type Bound, type Constraint, type Constraints } from './constraints';
import { fieldKey } from './index-keys';
import { AFTER, inverted, keyOf, type Key } from './order';
import { EVERYTHING, type Range } from './store';

export type Order = readonly (readonly [path: string, direction: 1 | -1])[];

/** How the documents of a query are found. `ordered`: they come in the order asked for, so the first ones suffice. */
export type Plan =
  | Readonly<{ kind: 'keys'; keys: readonly Key[]; ordered: boolean }>
  | Readonly<{ kind: 'documents'; range: Range; reverse: boolean; ordered: boolean }>
  | Readonly<{
      kind: 'index';
      index: Index;
      ranges: readonly Range[];
      reverse: boolean;
      ordered: boolean;
    }>;

const MOST_RANGES = 1000;

// The stretch of one type's keys, because 5 < x says nothing of strings.
const typeRange = (value: unknown, direction: 1 | -1): Range => {
  const first = keyOf(value).charAt(0);
  const turned = direction === 1 ? first : inverted(first);
  return { start: turned, end: String.fromCharCode(turned.charCodeAt(0) + 1) };
};

const startOf = (bound: Bound, direction: 1 | -1): Key =>
  fieldKey(bound.value, direction) + (bound.inclusive ? '' : AFTER);

const endOf = (bound: Bound, direction: 1 | -1): Key =>
  fieldKey(bound.value, direction) + (bound.inclusive ? AFTER : '');

// Bounds of two types have nothing between them; one is enough to look, the query does the rest.
const compatible = ({ above, below }: Constraint): Constraint =>
  above && below && keyOf(above.value).charAt(0) !== keyOf(below.value).charAt(0)
    ? { above }
    : { ...(above && { above }), ...(below && { below }) };

// Where a field runs downwards its keys are turned round, and what bounds it from above stands first.
const boundedRange = (constraint: Constraint, direction: 1 | -1): Range | undefined => {
  const { above, below } = compatible(constraint);
  const some = above ?? below;
  if (some === undefined) return undefined;
  const range = typeRange(some.value, direction);
  const [first, last] = direction === 1 ? [above, below] : [below, above];
  return {
    start: first ? startOf(first, direction) : range.start,
    end: last ? endOf(last, direction) : range.end,
  };
};

// Two bounds on an array may be met by two elements, so an index over arrays is entered by one of them only.
const oneSided = (constraint: Constraint, index: Index): Constraint =>
  index.multikey.seen && constraint.above ? { above: constraint.above } : constraint;

type Prefix = Readonly<{ keys: readonly Key[]; fields: number; narrow: boolean; held: boolean }>;

const holds = (values: readonly unknown[]): boolean => values.every((value) => value !== null);

const prefixOf = (index: Index, constraints: Constraints): Prefix => {
  let prefix: Prefix = { keys: [''], fields: 0, narrow: true, held: false };
  for (const { path, direction } of index.fields) {
    const equals = constraints.get(path)?.equals;
    if (equals === undefined || prefix.keys.length * equals.length > MOST_RANGES) break;
    const next = [...new Set(equals.map((value) => fieldKey(value, direction)))];
    prefix = {
      keys: prefix.keys.flatMap((head) => next.map((tail) => head + tail)),
      fields: prefix.fields + 1,
      narrow: prefix.narrow && next.length === 1,
      held: prefix.held || holds(equals),
    };
  }
  return prefix;
};

type Sorting = Readonly<{ serves: boolean; reverse: boolean }>;

const UNSORTED: Sorting = { serves: false, reverse: false };

/** Whether walking the fields that follow the fixed ones gives the order asked for, forwards or backwards. */
const sorting = (fields: Order, fixed: readonly string[], order: Order): Sorting => {
  const open = order.filter(([path]) => !fixed.includes(path));
  if (open.length === 0) return { serves: order.length > 0, reverse: false };
  if (open.length > fields.length) return UNSORTED;
  const reverse = open[0]?.[1] !== fields[0]?.[1];
  const fits = open.every(([path, direction], place) => {
    const field = fields[place];
    return field?.[0] === path && field[1] === (reverse ? -direction : direction);
  });
  return fits ? { serves: true, reverse } : UNSORTED;
};

type Scored = Readonly<{ plan: Plan; score: number }>;

// A field that is fixed narrows most, then a stretch with two ends; one with a single end may be nearly everything.
const scores = { fixed: 8, stretch: 4, halfOpen: 2, ordered: 1 } as const;

type Stretch = Readonly<{ range: Range; score: number }>;

const scoreOf = (stretch: Stretch | undefined, ordered: boolean): number =>
  (stretch?.score ?? 0) + (ordered ? scores.ordered : 0);

const stretchOf = (constraint: Constraint, direction: 1 | -1): Stretch | undefined => {
  const range = boundedRange(constraint, direction);
  const { above, below } = compatible(constraint);
  return range && { range, score: above && below ? scores.stretch : scores.halfOpen };
};

const stretchAfter = (
  index: Index,
  prefix: Prefix,
  constraints: Constraints,
): Stretch | undefined => {
  const field = index.fields[prefix.fields];
  const constraint = field && constraints.get(field.path);
  return field && constraint && stretchOf(oneSided(constraint, index), field.direction);
};

const sortingAfter = (index: Index, prefix: Prefix, order: Order): Sorting => {
  if (!prefix.narrow || index.multikey.seen) return UNSORTED;
  const fields = index.fields.map(({ path, direction }) => [path, direction] as const);
  const fixed = fields.slice(0, prefix.fields).map(([path]) => path);
  return sorting([...fields.slice(prefix.fields), ['_id', 1]], fixed, order);
};

const planIndex = (index: Index, constraints: Constraints, order: Order): Scored | undefined => {
  const prefix = prefixOf(index, constraints);
  const stretch = stretchAfter(index, prefix, constraints);
  // What a sparse index leaves out, a query may still ask for, unless it asks for a value the index must hold.
  if (index.sparse && !prefix.held && stretch === undefined) return undefined;
  const { serves: ordered, reverse } = sortingAfter(index, prefix, order);
  const score = prefix.fields * scores.fixed + scoreOf(stretch, ordered);
  if (score === 0) return undefined;
  const { start, end } = stretch?.range ?? { start: '', end: AFTER };
  const ranges = prefix.keys.map((head) => ({ start: head + start, end: head + end }));
  return { plan: { kind: 'index', index, ranges, reverse, ordered }, score };
};

const planDocuments = (constraints: Constraints, order: Order): Scored => {
  const constraint = constraints.get('_id');
  const stretch = constraint && stretchOf(constraint, 1);
  const { serves: ordered, reverse } = sorting([['_id', 1]], [], order);
  const plan = {
    kind: 'documents',
    range: stretch?.range ?? EVERYTHING,
    reverse,
    ordered,
  } as const;
  return { plan, score: scoreOf(stretch, ordered) };
};

/** Chooses where to look: the key if `_id` is given, else the index that fixes most, else every document. */
export const planFor = (collection: Collection, constraints: Constraints, order: Order): Plan => {
  const ids = constraints.get('_id')?.equals;
  if (ids !== undefined)
    return { kind: 'keys', keys: [...new Set(ids.map(keyOf))], ordered: ids.length === 1 };
  let best = planDocuments(constraints, order);
  for (const index of collection.indexes) {
    const found = planIndex(index, constraints, order);
    if (found !== undefined && found.score > best.score) best = found;
  }
  return best.plan;
};
