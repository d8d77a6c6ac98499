import { equal, match } from 'node:assert/strict';
import type { Case } from '../case';
import { failureOf, fails } from '../failure';
import { sources } from '../sources';

const area = 'errors';
const absent = 'conformance_absent';
const missing = { area, mark: 'D', source: sources.collectionNotExist } as const;
const seen = { area, mark: 'R', source: sources.collectionNotExistText } as const;
const duplicate = { area, mark: 'R', source: sources.duplicateKey } as const;
const invalid = { area, mark: 'S', source: sources.errorTable } as const;
const noTable = /\[ResourceNotFound\] Db or Table not exist/;

export const errors: readonly Case[] = [
  {
    ...seen,
    states: 'A query of a missing collection is -502005 with the text of the platform',
    run: async ({ db }) => fails(db.collection(absent).where({ a: 1 }).get(), -502005, noTable),
  },
  {
    ...missing,
    states: 'get of a document of a missing collection is -502005',
    run: async ({ db }) => fails(db.collection(absent).doc('1').get(), -502005),
  },
  {
    ...missing,
    states: 'add to a missing collection is -502005 and does not make it',
    run: async ({ db }) => {
      await fails(db.collection(absent).add({ data: { a: 1 } }), -502005);
      await fails(db.collection(absent).get(), -502005);
    },
  },
  {
    ...missing,
    states: 'An update in a missing collection is -502005',
    run: async ({ db }) =>
      fails(
        db
          .collection(absent)
          .doc('1')
          .update({ data: { a: 1 } }),
        -502005,
      ),
  },
  {
    ...missing,
    states: 'A removal from a missing collection is -502005',
    run: async ({ db }) => fails(db.collection(absent).doc('1').remove(), -502005),
  },
  {
    ...missing,
    states: 'A count of a missing collection is -502005',
    run: async ({ db }) => fails(db.collection(absent).count(), -502005),
  },
  {
    ...missing,
    states: 'An aggregation of a missing collection keeps the string code',
    run: async ({ db }) => {
      const { code } = await failureOf(db.collection(absent).aggregate().match({}).end());
      equal(code, 'DATABASE_COLLECTION_NOT_EXIST');
    },
  },
  {
    ...duplicate,
    states: 'add of an _id that exists is -502001 and its text says E11000',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', by: 'first' }]);
      const second = rows.add({ data: { _id: 'one', by: 'second' } });
      await fails(second, -502001, /E11000 duplicate key error collection/);
      equal((await rows.doc('one').get()).data.by, 'first');
    },
  },
  {
    ...{ area, mark: 'M', source: sources.sdk },
    states: 'An error of a document call has errCode and errMsg, and no code',
    run: async ({ db }) => {
      const failure = await failureOf(db.collection(absent).doc('1').get());
      equal(failure.code, undefined);
      match(failure.errMsg ?? '', /^document\.get:fail -502005 /);
    },
  },
  {
    ...invalid,
    states: 'An unknown query operator is refused',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: 1 }]);
      await failureOf(rows.where({ a: { $nonsense: 1 } }).get());
    },
  },
  {
    ...invalid,
    states: 'An unknown expression operator is refused',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: 1 }]);
      const stage = { value: { $nonsense: ['$a', 1] } };
      await failureOf(rows.aggregate().project(stage).end());
    },
  },
  {
    ...{ area, mark: 'S', source: sources.sdk },
    states: 'An update of the _id is refused',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: 1 }]);
      await failureOf(rows.doc('one').update({ data: { _id: 'two', a: 2 } }));
      equal((await rows.doc('one').get()).data.a, 1);
    },
  },
];
