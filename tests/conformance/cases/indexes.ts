import { deepEqual, equal } from 'node:assert/strict';
import type { Case } from '../case';
import { fails } from '../failure';
import { add, indexed, taken } from '../indexed';
import { sources } from '../sources';

const { mongo } = sources;

export const indexes: readonly Case[] = [
  indexed(
    {
      states: 'A sparse unique index permits many documents without the field',
      source: sources.sparseNeeded,
      mark: 'R',
    },
    'conformance_sparse',
    async (rows) => {
      await add(rows, { name: 'a' });
      await add(rows, { name: 'b' });
      await add(rows, { phone: '1' });
      await fails(add(rows, { phone: '1' }), -502001, taken);
    },
  ),
  indexed(
    { states: 'A sparse unique index still permits only one null', source: mongo.sparse },
    'conformance_sparse',
    async (rows) => {
      await add(rows, { phone: null });
      await fails(add(rows, { phone: null }), -502001, taken);
    },
  ),
  indexed(
    { states: 'A sparse index hides nothing from a query', source: mongo.sparse },
    'conformance_sparse',
    async (rows, { _ }) => {
      await add(rows, { _id: 'a' });
      await add(rows, { _id: 'b', phone: '1' });
      equal((await rows.where({ phone: null }).count()).total, 1);
      equal((await rows.where({ phone: _.exists(false) }).count()).total, 1);
      equal((await rows.orderBy('phone', 'asc').get()).data.length, 2);
    },
  ),
  indexed(
    { states: 'A compound unique index refuses only the same combination', source: mongo.unique },
    'conformance_pair',
    async (rows) => {
      await add(rows, { store: 's1', order: '1' });
      await add(rows, { store: 's1', order: '2' });
      await add(rows, { store: 's2', order: '1' });
      await fails(add(rows, { store: 's2', order: '1' }), -502001, taken);
    },
  ),
  indexed(
    { states: 'An index over an array has an entry for each element', source: mongo.multikey },
    'conformance_tags',
    async (rows) => {
      await add(rows, { _id: 'a', tags: ['x', 'y'] });
      await fails(add(rows, { tags: ['y', 'z'] }), -502001, taken);
      await add(rows, { _id: 'b', tags: ['z'] });
      deepEqual((await rows.where({ tags: 'y' }).get()).data, [{ _id: 'a', tags: ['x', 'y'] }]);
    },
  ),
  indexed(
    { states: 'An array may hold a value twice under a unique index', source: mongo.multikey },
    'conformance_tags',
    async (rows) => {
      await add(rows, { tags: ['x', 'x'] });
      equal((await rows.where({ tags: 'x' }).count()).total, 1);
    },
  ),
  indexed(
    {
      states: 'A range over an index keeps its order and its boundaries',
      source: mongo.comparison,
    },
    'conformance_due',
    async (rows, { _ }) => {
      for (const dueAt of [30, 10, 20, 40]) await add(rows, { dueAt, kind: 'a' });
      const due = rows.where({ dueAt: _.gt(10).and(_.lte(30)) }).orderBy('dueAt', 'asc');
      deepEqual(
        (await due.get()).data.map(({ dueAt }) => dueAt),
        [20, 30],
      );
    },
  ),
  indexed(
    { states: 'An update moves a document to its new place in an index', source: mongo.comparison },
    'conformance_due',
    async (rows, { _ }) => {
      await add(rows, { _id: 'a', dueAt: 10, kind: 'a' });
      await rows.doc('a').update({ data: { dueAt: 50 } });
      equal((await rows.where({ dueAt: _.lte(10) }).count()).total, 0);
      equal((await rows.where({ dueAt: 50 }).count()).total, 1);
    },
  ),
];
