import { equal, rejects } from 'node:assert/strict';
import type { Case } from '../case';
import { failureOf } from '../failure';
import { sources } from '../sources';

const area = 'transactions';
const official = { area, mark: 'D', source: sources.test('transaction') } as const;
const measured = { area, mark: 'M', source: sources.sdk } as const;

const two = [
  { _id: '1', n: 1 },
  { _id: '2', n: 2 },
];

export const runTransaction: readonly Case[] = [
  {
    ...measured,
    states: 'runTransaction answers what its function returns',
    run: async ({ db }) => {
      equal(await db.runTransaction(async () => 'done'), 'done');
    },
  },
  {
    ...official,
    states: 'runTransaction rejects with what rollback was given',
    run: async ({ db, fill, name, rows }) => {
      await fill(two);
      const run = db.runTransaction(async (transaction) => {
        await transaction
          .collection(name)
          .doc('1')
          .update({ data: { n: 5 } });
        await transaction.rollback('enough');
      });
      equal(await failureOf(run), 'enough');
      equal((await rows.doc('1').get()).data.n, 1);
    },
  },
  {
    ...{ area, mark: 'D', source: sources.runTransaction },
    states: 'An error thrown inside undoes the transaction and comes out as it is',
    run: async ({ db, fill, name, rows }) => {
      await fill(two);
      const run = db.runTransaction(async (transaction) => {
        await transaction
          .collection(name)
          .doc('1')
          .update({ data: { n: 5 } });
        throw new Error('mine');
      });
      await rejects(run, /mine/);
      equal((await rows.doc('1').get()).data.n, 1);
    },
  },
];
