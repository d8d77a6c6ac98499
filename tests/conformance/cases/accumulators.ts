import type { Case, The } from '../case';
import { aggregates } from '../case-kinds';
import { sources } from '../sources';

const students = [
  { _id: '1', group: 'a', score: 84 },
  { _id: '2', group: 'a', score: 96 },
  { _id: '3', group: 'b', score: 80 },
  { _id: '4', group: 'b', score: 100 },
];

type Accumulation = readonly [operator: string, by: (the: The) => unknown, value: unknown];

const table: readonly Accumulation[] = [
  ['sum', ({ $ }) => $.sum('$score'), 360],
  ['avg', ({ $ }) => $.avg('$score'), 90],
  ['max', ({ $ }) => $.max('$score'), 100],
  ['min', ({ $ }) => $.min('$score'), 80],
  ['first', ({ $ }) => $.first('$score'), 84],
  ['last', ({ $ }) => $.last('$score'), 100],
  ['push', ({ $ }) => $.push({ n: '$score' }), [{ n: 84 }, { n: 96 }, { n: 80 }, { n: 100 }]],
  ['addToSet', ({ $ }) => $.addToSet({ any: 1 }), [{ any: 1 }]],
  ['stdDevPop', ({ $ }) => $.stdDevPop('$score'), Math.sqrt(68)],
];

export const accumulators: readonly Case[] = table.map(([operator, by, value]) =>
  aggregates(
    {
      ...{ area: 'expressions', mark: 'D', source: sources.operator(operator) },
      states: `${operator} gathers the values of a group`,
    },
    students,
    {
      by: (rows, the) =>
        rows
          .sort({ _id: 1 })
          .group({ _id: null, value: by(the) })
          .project({ _id: 0 }),
      list: [{ value }],
    },
  ),
);
