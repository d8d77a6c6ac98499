import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import type { Case } from '../case';
import { fails } from '../failure';
import { sources } from '../sources';

const area = 'documents';
const { database, sdk } = sources;
const official = sources.test('document');

export const documents: readonly Case[] = [
  {
    ...{ area, mark: 'D', source: database },
    states: 'add makes an _id of its own',
    run: async ({ rows }) => {
      const { _id } = await rows.add({ data: { name: 'Lin' } });
      match(_id, /^\w+$/);
      deepEqual((await rows.doc(_id).get()).data, { _id, name: 'Lin' });
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'add keeps the _id it is given',
    run: async ({ rows }) => {
      const { _id } = await rows.add({ data: { _id: 'mine', name: 'Lin' } });
      equal(_id, 'mine');
      equal((await rows.doc('mine').get()).data.name, 'Lin');
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'add of an array adds each document and answers their ids in order',
    run: async ({ rows }) => {
      const { _ids } = await rows.add({ data: [{ _id: 'b' }, { _id: 'a' }] });
      deepEqual(_ids, ['b', 'a']);
      equal((await rows.count()).total, 2);
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'Two documents added without an _id get different ones',
    run: async ({ rows }) => {
      const first = await rows.add({ data: { n: 1 } });
      const second = await rows.add({ data: { n: 1 } });
      notEqual(first._id, second._id);
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'set makes a document that was not there and says created 1',
    run: async ({ rows }) => {
      const { _id, stats } = await rows.doc('new').set({ data: { name: 'jude' } });
      deepEqual({ _id, ...stats }, { _id: 'new', updated: 0, created: 1 });
      deepEqual((await rows.doc('new').get()).data, { _id: 'new', name: 'jude' });
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'set replaces the whole document and says updated 1',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: 1, b: 2 }]);
      const { stats } = await rows.doc('one').set({ data: { a: 3 } });
      deepEqual({ ...stats }, { updated: 1, created: 0 });
      deepEqual((await rows.doc('one').get()).data, { _id: 'one', a: 3 });
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'remove takes the document away and says removed 1',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one' }, { _id: 'two' }]);
      equal((await rows.doc('one').remove()).stats.removed, 1);
      equal((await rows.count()).total, 1);
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'remove of a missing document says removed 0',
    run: async ({ rows }) => {
      equal((await rows.doc('nobody').remove()).stats.removed, 0);
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'A remove by condition takes every match away',
    run: async ({ fill, rows, _ }) => {
      await fill([1, 2, 3].map((a) => ({ _id: `${a}`, a })));
      equal((await rows.where({ a: _.gt(1) }).remove()).stats.removed, 2);
      equal((await rows.count()).total, 1);
    },
  },
  {
    ...{ area, mark: 'M', source: sdk },
    states: 'get of a missing document rejects and names it',
    run: async ({ rows }) => {
      await fails(rows.doc('nobody').get(), -1, /document with _id nobody does not exist/);
    },
  },
  {
    ...{ area, mark: 'M', source: sdk },
    states: 'get of a missing document is null where throwOnNotFound is false',
    run: async ({ cloud, name }) => {
      const db = cloud.database({ throwOnNotFound: false });
      equal((await db.collection(name).doc('nobody').get()).data, null);
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'A removed _id can be added again',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', turn: 1 }]);
      await rows.doc('one').remove();
      await rows.add({ data: { _id: 'one', turn: 2 } });
      equal((await rows.doc('one').get()).data.turn, 2);
    },
  },
  {
    ...{ area, mark: 'D', source: database },
    states: 'A number can be an _id and is not the text of its digits',
    run: async ({ rows }) => {
      await rows.add({ data: { _id: 7, kind: 'number' } });
      await rows.add({ data: { _id: '7', kind: 'text' } });
      equal((await rows.doc(7).get()).data.kind, 'number');
      equal((await rows.doc('7').get()).data.kind, 'text');
    },
  },
  {
    ...{ area, mark: 'D', source: sources.createCollection },
    states: 'createCollection of a name that exists fails',
    run: async ({ db, name, rows }) => {
      let refused = false;
      await db.createCollection(name).catch(() => (refused = true));
      equal(refused, true);
      equal((await rows.count()).total, 0);
    },
  },
];
