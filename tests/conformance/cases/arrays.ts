import { deepEqual } from 'node:assert/strict';
import type { Case, The } from '../case';
import { changes } from '../case-kinds';
import { failureOf } from '../failure';
import { sources } from '../sources';

const area = 'arrays';
const mark = 'D';
const { database, mongo, push } = sources;
const official = sources.test('advanced-operator');

type Change = readonly [
  states: string,
  source: string,
  before: unknown,
  by: (the: The) => unknown,
  after: unknown,
];

const words = ['Go', 'Python', 'JavaScript'];

const table: readonly Change[] = [
  ['push appends one element', official, [1, 2], ({ _ }) => _.push(3), [1, 2, 3]],
  ['push appends each of an array', database, [1], ({ _ }) => _.push([2, 3]), [1, 2, 3]],
  [
    'push appends each of its arguments',
    sources.newerTest('advanced-operator'),
    [1],
    ({ _ }) => _.push(2, 3),
    [1, 2, 3],
  ],
  ['push creates a missing array', push, undefined, ({ _ }) => _.push(['a']), ['a']],
  ['push appends objects', push, [{ v: 1 }], ({ _ }) => _.push([{ v: 2 }]), [{ v: 1 }, { v: 2 }]],
  [
    'push at a position inserts',
    push,
    [1, 4],
    ({ _ }) => _.push({ each: [2, 3], position: 1 }),
    [1, 2, 3, 4],
  ],
  [
    'push at a position past the end appends',
    push,
    [1],
    ({ _ }) => _.push({ each: [2], position: 9 }),
    [1, 2],
  ],
  [
    'push at a negative position counts from the end',
    push,
    [1, 3],
    ({ _ }) => _.push({ each: [2], position: -1 }),
    [1, 2, 3],
  ],
  [
    'push sorts the whole array',
    push,
    [3, 1],
    ({ _ }) => _.push({ each: [2], sort: 1 }),
    [1, 2, 3],
  ],
  [
    'push of nothing only sorts',
    push,
    [2, 3, 1],
    ({ _ }) => _.push({ each: [], sort: -1 }),
    [3, 2, 1],
  ],
  [
    'push sorts objects by a field',
    push,
    [{ v: 3 }, { v: 1 }],
    ({ _ }) => _.push({ each: [{ v: 2 }], sort: { v: 1 } }),
    [{ v: 1 }, { v: 2 }, { v: 3 }],
  ],
  [
    'push with a slice keeps the first elements',
    push,
    [1, 2],
    ({ _ }) => _.push({ each: [3, 4], slice: 3 }),
    [1, 2, 3],
  ],
  [
    'push with a negative slice keeps the last elements',
    push,
    [1, 2],
    ({ _ }) => _.push({ each: [3, 4], slice: -3 }),
    [2, 3, 4],
  ],
  [
    'push with slice 0 empties the array',
    push,
    [1],
    ({ _ }) => _.push({ each: [2], slice: 0 }),
    [],
  ],
  [
    'push inserts, then sorts, then slices',
    mongo.update('push'),
    [5, 1],
    ({ _ }) => _.push({ each: [3, 9], sort: -1, slice: 2 }),
    [9, 5],
  ],
  ['unshift puts elements in front', database, [3], ({ _ }) => _.unshift([1, 2]), [1, 2, 3]],
  ['pop takes the last element away', database, [1, 2, 3], ({ _ }) => _.pop(), [1, 2]],
  ['pop of an empty array leaves it empty', mongo.update('pop'), [], ({ _ }) => _.pop(), []],
  ['shift takes the first element away', database, [1, 2, 3], ({ _ }) => _.shift(), [2, 3]],
  ['pull removes every equal element', official, ['a', 'b', 'a'], ({ _ }) => _.pull('a'), ['b']],
  [
    'pull with in removes any of the values',
    official,
    words,
    ({ _ }) => _.pull(_.in(['Go', 'Python'])),
    ['JavaScript'],
  ],
  [
    'pull with a comparison removes what meets it',
    official,
    [1, 5, 9],
    ({ _ }) => _.pull(_.gte(5)),
    [1],
  ],
  [
    'pull with an object removes the objects that match it',
    mongo.update('pull'),
    [
      { v: 1, w: 1 },
      { v: 2, w: 1 },
    ],
    ({ _ }) => _.pull({ v: 1 }),
    [{ v: 2, w: 1 }],
  ],
  [
    'pullAll removes each of the values',
    official,
    words,
    ({ _ }) => _.pullAll(['Go', 'X']),
    words.slice(1),
  ],
  ['addToSet appends what is not there', official, ['a'], ({ _ }) => _.addToSet('b'), ['a', 'b']],
  [
    'addToSet leaves what is there',
    mongo.update('addToSet'),
    ['a', 'b'],
    ({ _ }) => _.addToSet('a'),
    ['a', 'b'],
  ],
  [
    'addToSet compares objects by their value',
    mongo.update('addToSet'),
    [{ v: 1 }],
    ({ _ }) => _.addToSet({ v: 1 }),
    [{ v: 1 }],
  ],
  [
    'addToSet with $each appends several at once',
    mongo.update('addToSet'),
    ['a'],
    ({ _ }) => _.addToSet({ $each: ['a', 'b', 'c'] }),
    ['a', 'b', 'c'],
  ],
  [
    'addToSet creates a missing array',
    mongo.update('addToSet'),
    undefined,
    ({ _ }) => _.addToSet('a'),
    ['a'],
  ],
];

function refuses(states: string, by: (the: The) => unknown, source: string): Case {
  return {
    ...{ area, mark, states, source },
    run: async (the) => {
      await the.fill([{ _id: 'one', list: 'text' }]);
      await failureOf(the.rows.doc('one').update({ data: { list: by(the) } }));
      deepEqual((await the.rows.doc('one').get()).data, { _id: 'one', list: 'text' });
    },
  };
}

export const arrays: readonly Case[] = [
  ...table.map(([states, source, before, by, after]) =>
    changes({ area, mark, source, states }, before === undefined ? {} : { list: before }, {
      by: (the) => ({ list: by(the) }),
      after: { list: after },
    }),
  ),
  refuses('push on what is not an array is refused', ({ _ }) => _.push('x'), mongo.update('push')),
  refuses('pop on what is not an array is refused', ({ _ }) => _.pop(), mongo.update('pop')),
  refuses(
    'addToSet on what is not an array is refused',
    ({ _ }) => _.addToSet('x'),
    mongo.update('addToSet'),
  ),
];
