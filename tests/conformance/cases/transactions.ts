import { deepEqual, equal } from 'node:assert/strict';
import type { Case, The } from '../case';
import { fails } from '../failure';
import type { Transaction } from '../sdk';
import { sources } from '../sources';

const area = 'transactions';
const official = { area, mark: 'D', source: sources.test('transaction') } as const;
const guide = { area, mark: 'D', source: sources.transaction } as const;

const two = [
  { _id: '1', n: 1 },
  { _id: '2', n: 2 },
];
const n = async (the: The, id: string, within?: Transaction): Promise<unknown> =>
  (await (within?.collection(the.name) ?? the.rows).doc(id).get()).data.n;

export const transactions: readonly Case[] = [
  {
    ...official,
    states: 'A commit makes all its changes seen at once',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      const rows = transaction.collection(the.name);
      await rows.doc('1').update({ data: { n: the._.inc(10) } });
      await rows.doc('2').update({ data: { n: the._.inc(-10) } });
      deepEqual([await n(the, '1'), await n(the, '2')], [1, 2]);
      await transaction.commit();
      deepEqual([await n(the, '1'), await n(the, '2')], [11, -8]);
    },
  },
  {
    ...official,
    states: 'A transaction reads its own changes',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      await transaction
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 5 } });
      equal(await n(the, '1', transaction), 5);
      equal(await n(the, '1'), 1);
    },
  },
  {
    ...official,
    states: 'A rollback leaves nothing',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      const rows = transaction.collection(the.name);
      await rows.doc('1').update({ data: { n: 5 } });
      await rows.add({ data: { _id: '3' } });
      await transaction.rollback();
      equal(await n(the, '1'), 1);
      equal((await the.rows.count()).total, 2);
    },
  },
  {
    ...official,
    states: 'A removal and a rollback give the document back',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      const removed = await transaction.collection(the.name).doc('1').remove();
      equal(removed.stats.removed, 1);
      await transaction.rollback();
      equal(await n(the, '1'), 1);
    },
  },
  {
    ...official,
    states: 'A document removed in a transaction is gone within it',
    run: async ({ cloud, fill, name }) => {
      await fill(two);
      const db = cloud.database({ throwOnNotFound: false });
      const result = await db.runTransaction(async (transaction) => {
        await transaction.collection(name).doc('1').remove();
        return (await transaction.collection(name).doc('1').get()).data;
      });
      equal(result, null);
    },
  },
  {
    ...official,
    states: 'A missing document reads as null where throwOnNotFound is false',
    run: async ({ cloud, name }) => {
      const db = cloud.database({ throwOnNotFound: false });
      const result = await db.runTransaction(
        async (transaction) => (await transaction.collection(name).doc('nobody').get()).data,
      );
      equal(result, null);
    },
  },
  {
    ...official,
    states: 'What a transaction read stays as it was read while others change it',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      equal(await n(the, '1', transaction), 1);
      await the.rows.doc('1').update({ data: { n: 100 } });
      await the.rows.doc('2').update({ data: { n: 200 } });
      deepEqual([await n(the, '1', transaction), await n(the, '2', transaction)], [1, 2]);
    },
  },
  {
    ...official,
    states: 'Writing a document changed since the snapshot is a conflict',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      await n(the, '1', transaction);
      await the.rows.doc('1').update({ data: { n: 100 } });
      const write = transaction
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 5 } });
      await fails(write, -501001, /TransactionConflict\] Transaction is conflict/);
      equal(await n(the, '1'), 100);
    },
  },
  {
    ...official,
    states: 'Writing what another open transaction has written is a conflict at once',
    run: async (the) => {
      await the.fill(two);
      const [first, second] = [await the.begin(), await the.begin()];
      await n(the, '1', first);
      await second
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 5 } });
      const write = first
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 6 } });
      await fails(write, -501001, /TransactionConflict/);
      await second.commit();
      equal(await n(the, '1'), 5);
    },
  },
  {
    ...guide,
    states: 'An ordinary update waits until the transaction that wrote the document ends',
    run: async (the) => {
      await the.fill(two);
      const transaction = await the.begin();
      await transaction
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 5 } });
      const outside = the.rows.doc('1').update({ data: { n: the._.inc(1) } });
      await transaction.commit();
      equal((await outside).stats.updated, 1);
      equal(await n(the, '1'), 6);
    },
  },
  {
    ...official,
    states: 'Two transactions that each write what the other only read both commit',
    run: async (the) => {
      await the.fill(two);
      const [first, second] = [await the.begin(), await the.begin()];
      await n(the, '1', first);
      await n(the, '2', second);
      await first
        .collection(the.name)
        .doc('2')
        .update({ data: { n: 20 } });
      await second
        .collection(the.name)
        .doc('1')
        .update({ data: { n: 10 } });
      await first.commit();
      await second.commit();
      deepEqual([await n(the, '1'), await n(the, '2')], [10, 20]);
    },
  },
];
