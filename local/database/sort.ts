import { isFields, type Fields } from './fields';
import { requestFailed } from './failures';
import { indexParts, valuesAt } from './index-keys';
import { compareKeys, keyOf, type Key } from './order';
import { type Order } from './plan';

/** Reads `{ field: 1, other: -1 }`; any other direction is refused. */
export const orderOf = (value: unknown): Order => {
  if (value === undefined) return [];
  if (!isFields(value)) throw requestFailed('order must be an object');
  return Object.entries(value).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw requestFailed(`$sort key ordering must be 1 (for ascending) or -1 (for descending)`);
    return [path, direction] as const;
  });
};

// MongoDB sorts an array by its least element going up, by its greatest going down.
const sortKey = (document: Fields, parts: readonly string[], direction: 1 | -1): Key => {
  const { values } = valuesAt(document, parts);
  const keys = values.map(keyOf);
  return keys.reduce((best, key) => (compareKeys(key, best) * direction < 0 ? key : best));
};

/** Documents in the order asked for; equal ones keep their places. */
export const sorted = (documents: readonly Fields[], order: Order): readonly Fields[] =>
  sortedBy(documents, order, (document) => document);

/** As `sorted`, for things that hold a document. */
export const sortedBy = <Row>(
  held: readonly Row[],
  order: Order,
  documentOf: (row: Row) => Fields,
): readonly Row[] => {
  const paths = order.map(([path, direction]) => ({ parts: indexParts(path), direction }));
  const rows = held.map((row) => ({
    row,
    keys: paths.map(({ parts, direction }) => sortKey(documentOf(row), parts, direction)),
  }));
  rows.sort((left, right) => {
    for (const [place, { direction }] of paths.entries()) {
      const difference = compareKeys(left.keys[place] ?? '', right.keys[place] ?? '');
      if (difference !== 0) return difference * direction;
    }
    return 0;
  });
  return rows.map(({ row }) => row);
};
