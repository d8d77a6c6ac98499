import { type Collection } from './collection';
import { constraintsOf } from './constraints';
import { decodeStored } from './ejson';
import { type Fields } from './fields';
import { matching } from './match';
import { type Order, type Plan, planFor } from './plan';
import { sortedBy } from './sort';
import { getText, type Range, walk } from './store';

export type Search = Readonly<{
  query: Fields;
  order?: Order;
  offset?: number;
  /** Without a limit every match is found. */
  limit?: number;
}>;

/** A stored document: its text, and what it says, read when first asked. */
export type Row = Readonly<{ text: string; document: () => Fields }>;

export const rowOf = (text: string): Row => {
  let document: Fields | undefined;
  return { text, document: () => (document ??= decodeStored(text)) };
};

function* keyed(collection: Collection, keys: Iterable<string>): Iterable<Row> {
  for (const key of keys) {
    const text = getText(collection.documents, key);
    if (text !== undefined) yield rowOf(text);
  }
}

function* stored(collection: Collection, range: Range, reverse: boolean): Iterable<Row> {
  for (const { value } of walk(collection.documents, range, reverse)) yield rowOf(value);
}

type IndexPlan = Extract<Plan, { kind: 'index' }>;

function* indexed({ index, ranges, reverse }: IndexPlan): Iterable<string> {
  const met = new Set<string>();
  for (const range of ranges)
    for (const { value } of walk(index.entries, range, reverse)) {
      if (met.has(value)) continue;
      if (index.multikey.seen) met.add(value);
      yield value;
    }
}

const candidates = (collection: Collection, plan: Plan): Iterable<Row> => {
  if (plan.kind === 'keys') return keyed(collection, plan.keys);
  if (plan.kind === 'index') return keyed(collection, indexed(plan));
  return stored(collection, plan.range, plan.reverse);
};

// A query for one `_id` is answered by its key alone, so the document need not even be read.
const isAnsweredByKey = (query: Fields): boolean => {
  const [field, ...others] = Object.keys(query);
  if (field === undefined) return true;
  return field === '_id' && others.length === 0 && typeof query['_id'] === 'string';
};

const rowMatch = (query: Fields): ((row: Row) => boolean) => {
  if (isAnsweredByKey(query)) return () => true;
  const match = matching(query);
  return (row) => match(row.document());
};

const first = (rows: Iterable<Row>, match: (row: Row) => boolean, most: number): Row[] => {
  const found: Row[] = [];
  if (most <= 0) return found;
  for (const row of rows) {
    if (match(row)) found.push(row);
    if (found.length >= most) break;
  }
  return found;
};

/** The documents a query asks for, by way of the best index; refused when the query uses what is not implemented. */
export const find = (collection: Collection, search: Search): readonly Row[] => {
  const { query, order = [], offset = 0, limit = Infinity } = search;
  const match = rowMatch(query);
  const plan = planFor(collection, constraintsOf(query), order);
  const rows = candidates(collection, plan);
  if (order.length === 0 || plan.ordered) return first(rows, match, offset + limit).slice(offset);
  const found = sortedBy(first(rows, match, Infinity), order, (row) => row.document());
  return found.slice(offset, offset + limit);
};
