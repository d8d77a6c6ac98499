import { deepEqual } from 'node:assert/strict';
import type { Case, The } from '../case';
import type { Aggregation, Document } from '../sdk';
import { sources } from '../sources';

const area = 'aggregation stages';
const mark = 'D';

const orders = [
  { _id: '1', book: 'novel 1', quantity: 2 },
  { _id: '2', book: 'science 1', quantity: 5 },
  { _id: '3' },
];
const books = [
  { _id: 'b1', title: 'novel 1', stock: 10 },
  { _id: 'b2', title: 'science 1', stock: 1 },
  { _id: 'b3', title: null, stock: 7 },
  { _id: 'b4', stock: 8 },
];

function joins(
  states: string,
  by: (rows: Aggregation, the: The) => Aggregation,
  list: readonly Document[],
): Case {
  return {
    ...{ area, mark, states, source: sources.stage('lookup') },
    run: async (the) => {
      await the.fill(orders);
      await the.others.add({ data: books });
      const answer = await by(the.rows.aggregate().sort({ _id: 1 }), the).end();
      deepEqual(answer.list, list);
    },
  };
}

const found = (...ids: readonly string[]) => ids.map((_id) => ({ _id }));
const idsOnly = { _id: 1, 'found._id': 1 };

export const joinsOfCollections: readonly Case[] = [
  joins(
    'lookup joins rows of another collection with an equal field, missing equal to null',
    (rows, { otherName }) =>
      rows
        .lookup({ from: otherName, localField: 'book', foreignField: 'title', as: 'found' })
        .project(idsOnly),
    [
      { _id: '1', found: found('b1') },
      { _id: '2', found: found('b2') },
      { _id: '3', found: found('b3', 'b4') },
    ],
  ),
  joins(
    'lookup with a pipeline joins what the pipeline gives',
    (rows, { $, _, otherName }) =>
      rows
        .match({ _id: '1' })
        .lookup({
          from: otherName,
          pipeline: $.pipeline()
            .match({ stock: _.gt(7) })
            .sort({ _id: 1 })
            .done(),
          as: 'found',
        })
        .project(idsOnly),
    [{ _id: '1', found: found('b1', 'b4') }],
  ),
  joins(
    'lookup hands variables to its pipeline',
    (rows, { $, _, otherName }) =>
      rows
        .match({ book: _.exists(true) })
        .lookup({
          from: otherName,
          let: { title: '$book', wanted: '$quantity' },
          pipeline: $.pipeline()
            .match(_.expr($.and([$.eq(['$title', '$$title']), $.gte(['$stock', '$$wanted'])])))
            .done(),
          as: 'found',
        })
        .project(idsOnly),
    [
      { _id: '1', found: found('b1') },
      { _id: '2', found: [] },
    ],
  ),
];
