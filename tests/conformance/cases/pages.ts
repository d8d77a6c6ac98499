import { deepEqual, equal } from 'node:assert/strict';
import type { Case } from '../case';
import type { Query } from '../sdk';
import { sources } from '../sources';

const area = 'order and pages';
const { database, mongo } = sources;

const people = [
  { _id: 'a', name: 'lin', age: 30, home: { floor: 2 } },
  { _id: 'b', name: 'mei', age: 20, home: { floor: 3 } },
  { _id: 'c', name: 'hao', age: 30, home: { floor: 1 } },
  { _id: 'd', name: 'an', age: 25 },
];

function pages(
  states: string,
  ask: (query: Query) => Query,
  found: Readonly<{ ids: readonly string[]; source?: string; mark?: Case['mark'] }>,
): Case {
  const { ids, source = database, mark = 'D' } = found;
  return {
    area,
    states,
    source,
    mark,
    run: async ({ fill, rows }) => {
      await fill(people);
      const { data } = await ask(rows).get();
      deepEqual(
        data.map(({ _id }) => _id),
        ids,
      );
    },
  };
}

export const pagesOfRows: readonly Case[] = [
  pages('orderBy asc gives the smallest first', (all) => all.orderBy('name', 'asc'), {
    ids: ['d', 'c', 'a', 'b'],
  }),
  pages('orderBy desc gives the largest first', (all) => all.orderBy('name', 'desc'), {
    ids: ['b', 'a', 'c', 'd'],
  }),
  pages(
    'Several orders apply in the order they were asked for',
    (all) => all.orderBy('age', 'desc').orderBy('name', 'asc'),
    { ids: ['c', 'a', 'd', 'b'] },
  ),
  pages('A dotted name orders by a nested field', (all) => all.orderBy('home.floor', 'desc'), {
    ids: ['b', 'a', 'c', 'd'],
  }),
  pages(
    'A missing field comes before every value in ascending order',
    (all) => all.orderBy('home.floor', 'asc'),
    { ids: ['d', 'c', 'a', 'b'], source: mongo.comparison },
  ),
  pages('limit takes the first rows', (all) => all.orderBy('_id', 'asc').limit(2), {
    ids: ['a', 'b'],
  }),
  pages('skip leaves the first rows out', (all) => all.orderBy('_id', 'asc').skip(3), {
    ids: ['d'],
  }),
  pages('skip and limit make a page', (all) => all.orderBy('_id', 'asc').skip(1).limit(2), {
    ids: ['b', 'c'],
  }),
  pages('A skip past the end is an empty page', (all) => all.orderBy('_id', 'asc').skip(4), {
    ids: [],
  }),
  pages(
    'A condition is applied before order and page',
    (all) => all.where({ age: 30 }).orderBy('_id', 'desc').limit(1),
    { ids: ['c'] },
  ),
  {
    area,
    states: 'Null, numbers, text, objects, booleans and dates are ordered in that order',
    source: mongo.comparison,
    mark: 'D',
    run: async ({ fill, rows }) => {
      const values = [null, 1, 'a', { a: 1 }, false, true, new Date(0)];
      await fill(values.map((at, index) => ({ _id: `${index}`, at })).reverse());
      const { data } = await rows.orderBy('at', 'asc').get();
      deepEqual(
        data.map(({ _id }) => _id),
        values.map((_, index) => `${index}`),
      );
    },
  },
  {
    area,
    states: 'An array is ordered by its smallest element ascending, its largest descending',
    source: mongo.comparison,
    mark: 'D',
    run: async ({ fill, rows }) => {
      await fill([
        { _id: 'wide', n: [1, 9] },
        { _id: 'middle', n: [5] },
      ]);
      const ascending = await rows.orderBy('n', 'asc').limit(1).get();
      const descending = await rows.orderBy('n', 'desc').limit(1).get();
      equal(ascending.data[0]?._id, 'wide');
      equal(descending.data[0]?._id, 'wide');
    },
  },
  {
    area,
    states: 'count counts every match',
    source: database,
    mark: 'D',
    run: async ({ fill, rows }) => {
      await fill(people);
      equal((await rows.where({ age: 30 }).count()).total, 2);
      equal((await rows.count()).total, 4);
      equal((await rows.where({ age: 99 }).count()).total, 0);
    },
  },
];
