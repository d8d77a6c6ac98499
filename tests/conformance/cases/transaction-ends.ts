import { deepEqual, equal, match } from 'node:assert/strict';
import type { Case } from '../case';
import { failureOf, fails } from '../failure';
import { sources } from '../sources';

const official = {
  area: 'transactions',
  mark: 'D',
  source: sources.test('transaction'),
} as const;

const two = [
  { _id: '1', n: 1 },
  { _id: '2', n: 2 },
];

export const transactionEnds: readonly Case[] = [
  {
    ...official,
    states: 'After a commit the transaction is over',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      await transaction.commit();
      const write = transaction
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 5 } });
      await fails(write, -501001, /must be commit or abort in 30 seconds/);
    },
  },
  {
    ...official,
    states: 'A second commit fails with its code',
    run: async ({ begin }) => {
      const transaction = await begin();
      await transaction.commit();
      const { code, message } = await failureOf(transaction.commit());
      equal(code, 'DATABASE_TRANSACTION_FAIL');
      match(message ?? '', /TransactionNotExist/);
    },
  },
  {
    ...official,
    states: 'set in a transaction replaces a document or makes it',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      const rows = transaction.collection(the.name);
      await rows.doc('1').set({ data: { a: 1 } });
      await rows.doc('3').set({ data: { a: 3 } });
      await transaction.commit();
      deepEqual((await the.rows.doc('1').get()).data, { _id: '1', a: 1 });
      deepEqual((await the.rows.doc('3').get()).data, { _id: '3', a: 3 });
    },
  },
];
