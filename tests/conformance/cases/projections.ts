import { deepEqual } from 'node:assert/strict';
import type { Case, The } from '../case';
import type { Document } from '../sdk';
import { sources } from '../sources';

const area = 'projections';
const { database, mongo } = sources;

const passage = {
  _id: 'p',
  title: 'Tea',
  by: { name: 'Lin', city: 'Hangzhou' },
  tags: [1, 2, 3, 4],
  lots: [{ left: 1 }, { left: 5 }, { left: 7 }],
};

function shows(
  states: string,
  fields: (the: The) => object,
  seen: Readonly<{ as: Document; source?: string }>,
): Case {
  const { as, source = database } = seen;
  return {
    area,
    states,
    source,
    mark: 'D',
    run: async (the) => {
      await the.fill([passage]);
      const { data } = await the.rows.field(fields(the)).get();
      deepEqual(data, [as]);
    },
  };
}

export const projections: readonly Case[] = [
  shows('true keeps the field and the _id', () => ({ title: true }), {
    as: { _id: 'p', title: 'Tea' },
  }),
  shows('1 means true', () => ({ title: 1 }), { as: { _id: 'p', title: 'Tea' } }),
  shows('false drops the field and keeps the rest', () => ({ tags: false, lots: false, by: 0 }), {
    as: { _id: 'p', title: 'Tea' },
  }),
  shows('The _id can be dropped beside kept fields', () => ({ _id: false, title: true }), {
    as: { title: 'Tea' },
    source: mongo.project,
  }),
  shows('A dotted name keeps one nested field', () => ({ 'by.name': true }), {
    as: { _id: 'p', by: { name: 'Lin' } },
    source: mongo.project,
  }),
  shows('A dotted name keeps a field of every object of an array', () => ({ 'lots.left': true }), {
    as: { _id: 'p', lots: passage.lots },
    source: mongo.project,
  }),
  shows('A field nobody has is left out', () => ({ absent: true }), { as: { _id: 'p' } }),
  shows(
    'project.slice keeps the first elements',
    ({ _ }) => ({ title: 1, tags: _.project.slice(2) }),
    { as: { _id: 'p', title: 'Tea', tags: [1, 2] }, source: sources.test('projection') },
  ),
  shows(
    'project.slice with a negative number keeps the last elements',
    ({ _ }) => ({ title: 1, tags: _.project.slice(-1) }),
    { as: { _id: 'p', title: 'Tea', tags: [4] }, source: mongo.slice },
  ),
  shows(
    'project.slice with a start skips elements',
    ({ _ }) => ({ title: 1, tags: _.project.slice([1, 2]) }),
    { as: { _id: 'p', title: 'Tea', tags: [2, 3] }, source: mongo.slice },
  ),
  shows(
    'project.elemMatch keeps the first element that matches',
    ({ _ }) => ({ title: 1, lots: _.project.elemMatch({ left: { $gt: 2 } }) }),
    { as: { _id: 'p', title: 'Tea', lots: [{ left: 5 }] }, source: mongo.elemMatch },
  ),
  {
    area,
    states: 'A document asked for by its id can be shown in part',
    source: database,
    mark: 'D',
    run: async ({ fill, rows }) => {
      await fill([passage]);
      const { data } = await rows.doc('p').field({ title: true }).get();
      deepEqual(data, { _id: 'p', title: 'Tea' });
    },
  },
];
