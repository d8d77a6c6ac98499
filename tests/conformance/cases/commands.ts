import type { Case, The } from '../case';
import { finds } from '../case-kinds';
import { sources } from '../sources';

const area = 'commands';
const { database } = sources;

const numbers = [1, 2, 3, 4, 5].map((n) => ({ _id: `${n}`, n }));

type Selection = readonly [
  states: string,
  where: (the: The) => unknown,
  ids: readonly string[],
  source?: string,
];

const overNumbers: readonly Selection[] = [
  ['eq selects the equal value', ({ _ }) => ({ n: _.eq(3) }), ['3']],
  ['neq selects all others', ({ _ }) => ({ n: _.neq(3) }), ['1', '2', '4', '5']],
  ['gt leaves the boundary out', ({ _ }) => ({ n: _.gt(3) }), ['4', '5']],
  ['gte keeps the boundary', ({ _ }) => ({ n: _.gte(3) }), ['3', '4', '5']],
  ['lt leaves the boundary out', ({ _ }) => ({ n: _.lt(3) }), ['1', '2']],
  ['lte keeps the boundary', ({ _ }) => ({ n: _.lte(3) }), ['1', '2', '3']],
  ['in selects any of the values', ({ _ }) => ({ n: _.in([2, 4, 9]) }), ['2', '4']],
  ['in of nothing selects nothing', ({ _ }) => ({ n: _.in([]) }), []],
  ['nin selects what is none of the values', ({ _ }) => ({ n: _.nin([2, 4]) }), ['1', '3', '5']],
  ['nin selects a document without the field', ({ _ }) => ({ absent: _.nin([1]), n: 5 }), ['5']],
  ['and chained on a field needs both', ({ _ }) => ({ n: _.gt(1).and(_.lt(4)) }), ['2', '3']],
  ['and in front needs all', ({ _ }) => ({ n: _.and(_.gt(1), _.lt(4)) }), ['2', '3']],
  [
    'and of whole conditions needs all',
    ({ _ }) => _.and({ n: _.gt(1) }, { n: _.lt(4) }, { n: _.neq(2) }),
    ['3'],
  ],
  ['or chained on a field needs one', ({ _ }) => ({ n: _.lt(2).or(_.gt(4)) }), ['1', '5']],
  [
    'or around a conjunction needs one side',
    ({ _ }) => ({ n: _.or(_.lt(2), _.and(_.gt(3), _.lt(5))) }),
    ['1', '4'],
  ],
  ['or of whole conditions needs one', ({ _ }) => _.or({ n: 1 }, { _id: '5' }), ['1', '5']],
  ['or takes an array of conditions', ({ _ }) => _.or([{ n: 1 }, { n: 2 }]), ['1', '2']],
  [
    'nor selects what meets none of the conditions',
    ({ _ }) => _.nor({ n: _.lt(3) }, { n: 5 }),
    ['3', '4'],
    sources.newerTest('logic-operators'),
  ],
  [
    'not turns a condition round',
    ({ _ }) => ({ n: _.not(_.gt(3)) }),
    ['1', '2', '3'],
    sources.newerTest('advanced-operator'),
  ],
  [
    'mod compares the remainder',
    ({ _ }) => ({ n: _.mod([2, 1]) }),
    ['1', '3', '5'],
    sources.test('advanced-operator'),
  ],
  [
    'mod takes its two numbers apart, too',
    ({ _ }) => ({ n: _.mod(2, 0) }),
    ['2', '4'],
    sources.newerTest('advanced-operator'),
  ],
  [
    'expr compares computed values',
    ({ _, $ }) => _.expr($.gt([$.multiply(['$n', 2]), 7])),
    ['4', '5'],
    sources.newerTest('advanced-operator'),
  ],
];

const shelves = [
  { _id: 'a', tags: ['Go', 'C#'] },
  { _id: 'b', tags: ['Go', 'Python', 'C#'] },
  { _id: 'c', tags: [1, 2, 9] },
  {
    _id: 'd',
    tags: [
      { v: 1, w: 1 },
      { v: 7, w: 2 },
    ],
  },
  { _id: 'e', tags: [] },
  { _id: 'f' },
];

const overArrays: readonly Selection[] = [
  ['all needs every element, in any order', ({ _ }) => ({ tags: _.all(['C#', 'Go']) }), ['a', 'b']],
  ['size compares the number of elements', ({ _ }) => ({ tags: _.size(2) }), ['a', 'd']],
  ['size 0 selects the empty array only', ({ _ }) => ({ tags: _.size(0) }), ['e']],
  [
    'exists true selects what has the field',
    ({ _ }) => ({ tags: _.exists(true) }),
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['exists false selects what lacks the field', ({ _ }) => ({ tags: _.exists(false) }), ['f']],
  [
    'elemMatch with a command needs one element that meets it',
    ({ _ }) => ({ tags: _.elemMatch(_.gt(2)) }),
    ['c'],
  ],
  [
    'elemMatch with an object needs one element that meets all of it',
    ({ _ }) => ({ tags: _.elemMatch({ v: 7, w: _.gt(1) }) }),
    ['d'],
  ],
  [
    'elemMatch does not combine two elements',
    ({ _ }) => ({ tags: _.elemMatch({ v: 1, w: 2 }) }),
    [],
  ],
  [
    'in selects an array with any of the values',
    ({ _ }) => ({ tags: _.in(['Python', 9]) }),
    ['b', 'c'],
  ],
  [
    'exists false inside elemMatch is met',
    ({ _ }) => ({ tags: _.elemMatch({ x: _.exists(false), v: 7 }) }),
    ['d'],
  ],
];

const told = ([states, , , source = database]: Selection) =>
  ({ area, mark: 'D', states, source }) as const;

export const commands: readonly Case[] = [
  ...overNumbers.map((one) => finds(told(one), numbers, { where: one[1], ids: one[2] })),
  ...overArrays.map((one) =>
    finds({ ...told(one), source: sources.test('advanced-operator') }, shelves, {
      where: one[1],
      ids: one[2],
    }),
  ),
];
