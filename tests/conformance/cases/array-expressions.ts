import type { Case } from '../case';
import { type Computation, named } from '../computations';

const lists: readonly Computation[] = [
  [
    'arrayElemAt',
    'arrayElemAt counts from 0',
    { a: [1, 2, 3] },
    ({ $ }) => $.arrayElemAt(['$a', 0]),
    1,
  ],
  [
    'arrayElemAt',
    'arrayElemAt counts back from the end',
    { a: [1, 2, 3] },
    ({ $ }) => $.arrayElemAt(['$a', -1]),
    3,
  ],
  [
    'arrayToObject',
    'arrayToObject makes fields of k and v',
    { a: [{ k: 'x', v: 1 }] },
    ({ $ }) => $.arrayToObject('$a'),
    { x: 1 },
  ],
  [
    'objectToArray',
    'objectToArray makes k and v of fields',
    { a: { x: 1 } },
    ({ $ }) => $.objectToArray('$a'),
    [{ k: 'x', v: 1 }],
  ],
  [
    'concatArrays',
    'concatArrays joins arrays',
    { a: [1], b: [2] },
    ({ $ }) => $.concatArrays(['$a', '$b']),
    [1, 2],
  ],
  [
    'filter',
    'filter keeps the elements that pass',
    { a: [1, 5, 9] },
    ({ $ }) => $.filter({ input: '$a', as: 'n', cond: $.gte(['$$n', 5]) }),
    [5, 9],
  ],
  [
    'map',
    'map computes each element',
    { a: [1, 2] },
    ({ $ }) => $.map({ input: '$a', as: 'n', in: $.multiply(['$$n', 10]) }),
    [10, 20],
  ],
  [
    'reduce',
    'reduce folds an array',
    { a: [1, 2, 3] },
    ({ $ }) => $.reduce({ input: '$a', initialValue: 10, in: $.add(['$$value', '$$this']) }),
    16,
  ],
  ['in', 'in says whether an array has the value', { a: [1, 2] }, ({ $ }) => $.in([2, '$a']), true],
  [
    'indexOfArray',
    'indexOfArray finds the place',
    { a: ['x', 'y'] },
    ({ $ }) => $.indexOfArray(['$a', 'y']),
    1,
  ],
  [
    'isArray',
    'isArray tells arrays apart',
    { a: [1], b: 1 },
    ({ $ }) => [$.isArray('$a'), $.isArray('$b')],
    [true, false],
  ],
  ['range', 'range leaves its end out', {}, ({ $ }) => $.range([0, 10, 5]), [0, 5]],
  [
    'reverseArray',
    'reverseArray turns an array round',
    { a: [1, 2] },
    ({ $ }) => $.reverseArray('$a'),
    [2, 1],
  ],
  ['size', 'size counts elements', { a: [1, 2] }, ({ $ }) => $.size('$a'), 2],
  [
    'slice',
    'slice takes the first elements',
    { a: [1, 2, 3] },
    ({ $ }) => $.slice(['$a', 2]),
    [1, 2],
  ],
  ['slice', 'slice takes from a place', { a: [1, 2, 3] }, ({ $ }) => $.slice(['$a', 1, 2]), [2, 3]],
  [
    'zip',
    'zip pairs elements',
    { a: [1, 2], b: [3, 4] },
    ({ $ }) => $.zip({ inputs: ['$a', '$b'] }),
    [
      [1, 3],
      [2, 4],
    ],
  ],
];

export const arrayExpressions: readonly Case[] = named(lists);
