import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Case } from '../case';
import { aggregates } from '../case-kinds';
import { sources } from '../sources';

const area = 'aggregation stages';
const told = (stage: string, states: string) =>
  ({ area, mark: 'D', source: sources.stage(stage), states }) as const;

const items = [10, 50, 20, 80, 200].map((price, index) => ({ _id: `${index + 1}`, price }));
const articles = [
  { _id: '1', author: 'stark', score: 80 },
  { _id: '2', author: 'stark', score: 85 },
  { _id: '3', author: 'bob', score: 60 },
  { _id: '4', author: 'li', score: 94 },
];
const passages = [
  { _id: '1', tags: ['a', 'b'] },
  { _id: '2', tags: ['b'] },
  { _id: '3', tags: [] },
  { _id: '4', tags: null },
  { _id: '5' },
];

export const stages: readonly Case[] = [
  aggregates(told('match', 'match keeps the rows that meet its condition'), articles, {
    by: (rows) => rows.match({ author: 'stark' }).sort({ _id: 1 }),
    list: articles.slice(0, 2),
  }),
  aggregates(told('match', 'match takes commands'), articles, {
    by: (rows, { _ }) => rows.match({ score: _.gt(80) }).sort({ _id: 1 }),
    list: [articles[1] ?? {}, articles[3] ?? {}],
  }),
  aggregates(told('group', 'group counts the rows of each key'), articles, {
    by: (rows, { $ }) => rows.group({ _id: '$author', rows: $.sum(1) }).sort({ _id: 1 }),
    list: [
      { _id: 'bob', rows: 1 },
      { _id: 'li', rows: 1 },
      { _id: 'stark', rows: 2 },
    ],
  }),
  aggregates(told('group', 'group takes an object as its key'), articles, {
    by: (rows, { $ }) =>
      rows
        .group({ _id: { by: '$author' }, best: $.max('$score') })
        .sort({ best: -1 })
        .limit(1),
    list: [{ _id: { by: 'li' }, best: 94 }],
  }),
  aggregates(told('group', 'group by null makes one row of all'), articles, {
    by: (rows, { $ }) => rows.group({ _id: null, total: $.sum('$score') }),
    list: [{ _id: null, total: 319 }],
  }),
  aggregates(told('project', 'project keeps the named fields and the _id'), articles.slice(0, 1), {
    by: (rows) => rows.project({ author: 1 }),
    list: [{ _id: '1', author: 'stark' }],
  }),
  aggregates(told('project', 'project drops fields and keeps the rest'), articles.slice(0, 1), {
    by: (rows) => rows.project({ score: 0 }),
    list: [{ _id: '1', author: 'stark' }],
  }),
  aggregates(told('project', 'project computes new fields'), [{ _id: '1', a: { x: 2, y: 3 } }], {
    by: (rows, { $ }) => rows.project({ _id: 0, total: $.sum(['$a.x', '$a.y']) }),
    list: [{ total: 5 }],
  }),
  aggregates(told('project', 'project makes an array of fields'), [{ _id: '1', x: 1, y: 2 }], {
    by: (rows) => rows.project({ _id: 0, at: ['$x', '$y'] }),
    list: [{ at: [1, 2] }],
  }),
  aggregates(
    told('addFields', 'addFields adds to what is there, a later one building on an earlier'),
    [{ _id: '1', homework: [10, 5, 10], quiz: [10, 8], extra: 1 }],
    {
      by: (rows, { $ }) =>
        rows
          .addFields({ h: $.sum('$homework'), q: $.sum('$quiz') })
          .addFields({ all: $.add(['$h', '$q', '$extra']) }),
      list: [{ _id: '1', homework: [10, 5, 10], quiz: [10, 8], extra: 1, h: 25, q: 18, all: 44 }],
    },
  ),
  aggregates(
    told('addFields', 'addFields adds inside a nested object by a dotted name'),
    [{ _id: '1', specs: { doors: 4 } }],
    {
      by: (rows) => rows.addFields({ 'specs.fuel': 'none' }),
      list: [{ _id: '1', specs: { doors: 4, fuel: 'none' } }],
    },
  ),
  aggregates(told('sort', 'sort orders by several fields'), articles, {
    by: (rows) => rows.sort({ author: 1, score: -1 }).project({ score: 1, _id: 0 }),
    list: [{ score: 60 }, { score: 94 }, { score: 85 }, { score: 80 }],
  }),
  aggregates(told('skip', 'skip and limit cut a page out'), items, {
    by: (rows) => rows.sort({ price: 1 }).skip(1).limit(2),
    list: [
      { _id: '3', price: 20 },
      { _id: '2', price: 50 },
    ],
  }),
  aggregates(told('count', 'count gives one row with the number'), items, {
    by: (rows, { _ }) => rows.match({ price: _.gt(50) }).count('dear'),
    list: [{ dear: 2 }],
  }),
  aggregates(told('count', 'count of nothing gives no row'), items, {
    by: (rows, { _ }) => rows.match({ price: _.gt(500) }).count('dear'),
    list: [],
  }),
  aggregates(told('bucket', 'bucket groups between boundaries, the rest into its default'), items, {
    by: (rows, { $ }) =>
      rows
        .sort({ price: 1 })
        .bucket({
          groupBy: '$price',
          boundaries: [0, 50, 100],
          default: 'other',
          output: { rows: $.sum(1), ids: $.push('$_id') },
        })
        .sort({ rows: -1, _id: 1 }),
    list: [
      { _id: 0, rows: 2, ids: ['1', '3'] },
      { _id: 50, rows: 2, ids: ['2', '4'] },
      { _id: 'other', rows: 1, ids: ['5'] },
    ],
  }),
  aggregates(told('bucket', 'bucket gives no row for an empty group'), items, {
    by: (rows, { $ }) =>
      rows.bucket({
        groupBy: '$price',
        boundaries: [0, 5, 500],
        default: 'other',
        output: { rows: $.sum(1) },
      }),
    list: [{ _id: 5, rows: 5 }],
  }),
  aggregates(told('unwind', 'unwind makes a row of every element'), passages, {
    by: (rows) => rows.unwind('$tags').sort({ _id: 1, tags: 1 }),
    list: [
      { _id: '1', tags: 'a' },
      { _id: '1', tags: 'b' },
      { _id: '2', tags: 'b' },
    ],
  }),
  aggregates(told('unwind', 'unwind keeps rows without elements when told to'), passages, {
    by: (rows) =>
      rows
        .unwind({ path: '$tags', preserveNullAndEmptyArrays: true })
        .group({ _id: '$_id' })
        .sort({ _id: 1 }),
    list: passages.map(({ _id }) => ({ _id })),
  }),
  aggregates(told('unwind', 'unwind can say the place of each element'), passages.slice(0, 1), {
    by: (rows) => rows.unwind({ path: '$tags', includeArrayIndex: 'at' }).sort({ at: 1 }),
    list: [
      { _id: '1', tags: 'a', at: 0 },
      { _id: '1', tags: 'b', at: 1 },
    ],
  }),
  aggregates(told('sortByCount', 'sortByCount puts the most frequent value first'), passages, {
    by: (rows) => rows.unwind('$tags').sortByCount('$tags'),
    list: [
      { _id: 'b', count: 2 },
      { _id: 'a', count: 1 },
    ],
  }),
  aggregates(
    told('replaceRoot', 'replaceRoot puts a nested object in place of the row'),
    [{ _id: '1', home: { city: 'Hangzhou' } }],
    { by: (rows) => rows.replaceRoot({ newRoot: '$home' }), list: [{ city: 'Hangzhou' }] },
  ),
  {
    ...told('sample', 'sample gives that many rows of the collection'),
    run: async ({ fill, rows }) => {
      await fill(items);
      const { list } = await rows.aggregate().sample({ size: 2 }).end();
      equal(list.length, 2);
      ok(list.every(({ _id }) => items.some((item) => item._id === _id)));
    },
  },
  {
    ...told('bucketAuto', 'bucketAuto spreads all rows over at most that many groups'),
    run: async ({ fill, rows }) => {
      await fill(items);
      const { list } = await rows.aggregate().bucketAuto({ groupBy: '$price', buckets: 3 }).end();
      ok(list.length <= 3);
      equal(
        list.reduce((total, { count }) => total + Number(count), 0),
        items.length,
      );
      deepEqual((list[0]?._id as { min: number }).min, 10);
    },
  },
];
