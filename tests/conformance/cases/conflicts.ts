import { equal } from 'node:assert/strict';
import type { Case, The } from '../case';
import { failureOf, fails } from '../failure';
import type { Transaction } from '../sdk';
import { sources } from '../sources';

const area = 'transactions';
const official = { area, mark: 'D', source: sources.test('transaction') } as const;
const guide = { area, mark: 'D', source: sources.transaction } as const;
const measured = { area, mark: 'M', source: sources.sdk } as const;
const second = 1000;

const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT', message: 'made here' };

/** How often runTransaction runs a function that always ends so. */
async function runs(the: The, ending: () => unknown): Promise<number> {
  let count = 0;
  await failureOf(
    the.db.runTransaction(async () => {
      count += 1;
      throw ending();
    }),
  );
  return count;
}

async function openWithWrite(the: The): Promise<Transaction> {
  await the.fill([{ _id: '1', n: 1 }]);
  const transaction = await the.begin();
  await transaction
    .collection(the.name)
    .doc('1')
    .update({ data: { n: 5 } });
  return transaction;
}

export const conflicts: readonly Case[] = [
  {
    ...measured,
    states: 'runTransaction runs a function that ends in a coded conflict four times in all',
    run: async (the) => {
      equal(await runs(the, () => conflict), 4);
    },
  },
  {
    ...measured,
    states: 'runTransaction does not run a function again for any other error',
    run: async (the) => {
      equal(await runs(the, () => new Error('mine')), 1);
    },
  },
  {
    ...measured,
    states: 'A conflict met by an operation inside is not run again: the SDK has dropped its code',
    run: async (the) => {
      await the.fill([{ _id: '1', n: 1 }]);
      let count = 0;
      const run = the.db.runTransaction(async (transaction) => {
        count += 1;
        await transaction.collection(the.name).doc('1').get();
        await the.rows.doc('1').update({ data: { n: the._.inc(1) } });
        await transaction
          .collection(the.name)
          .doc('1')
          .update({ data: { n: 0 } });
      });
      const failure = await failureOf(run);
      equal(failure.errCode, -501001);
      equal(failure.code, undefined);
      equal(count, 1);
      equal((await the.rows.doc('1').get()).data.n, 2);
    },
  },
  {
    ...official,
    states: 'Of parallel transactions on one document none overwrites another',
    run: async (the) => {
      await the.fill([{ _id: '1', n: 0 }]);
      const additions = Array.from({ length: 10 }, () =>
        the.db.runTransaction(async (transaction) => {
          const row = transaction.collection(the.name).doc('1');
          const { n } = (await row.get()).data as { n: number };
          await row.update({ data: { n: n + 1 } });
        }),
      );
      const ends = await Promise.allSettled(additions);
      const done = ends.filter(({ status }) => status === 'fulfilled').length;
      equal((await the.rows.doc('1').get()).data.n, done);
    },
  },
  {
    ...official,
    states: 'Two transactions that add the same _id do not both succeed',
    run: async (the) => {
      const [one, other] = [await the.begin(), await the.begin()];
      await one.collection(the.name).add({ data: { _id: 'x', by: 'one' } });
      const late = other
        .collection(the.name)
        .add({ data: { _id: 'x', by: 'other' } })
        .then(() => other.commit());
      await failureOf(late);
      await one.commit();
      equal((await the.rows.doc('x').get()).data.by, 'one');
    },
  },
  {
    ...measured,
    states: 'A conditional update inside a transaction runs outside it',
    run: async (the) => {
      await the.fill([{ _id: '1', n: 1 }]);
      const transaction = await the.begin();
      await transaction
        .collection(the.name)
        .where({ _id: '1' })
        .update({ data: { n: 9 } });
      await transaction.rollback();
      equal((await the.rows.doc('1').get()).data.n, 9);
    },
  },
  {
    ...official,
    needs: 'local',
    states: 'A transaction can still commit after 29 seconds',
    run: async (the) => {
      the.local().clock.set(Date.UTC(2030, 0, 1));
      const transaction = await openWithWrite(the);
      the.local().clock.advance(29 * second);
      await transaction.commit();
      equal((await the.rows.doc('1').get()).data.n, 5);
    },
  },
  {
    ...official,
    needs: 'local',
    states: 'A transaction no longer exists after 31 seconds',
    run: async (the) => {
      the.local().clock.set(Date.UTC(2030, 0, 1));
      const transaction = await openWithWrite(the);
      the.local().clock.advance(31 * second);
      const { code } = await failureOf(transaction.commit());
      equal(code, 'DATABASE_TRANSACTION_FAIL');
      equal((await the.rows.doc('1').get()).data.n, 1);
    },
  },
  {
    ...guide,
    needs: 'local',
    states: 'What an expired transaction had written can be written by others',
    run: async (the) => {
      the.local().clock.set(Date.UTC(2030, 0, 1));
      await openWithWrite(the);
      the.local().clock.advance(31 * second);
      await the.rows.doc('1').update({ data: { n: 7 } });
      equal((await the.rows.doc('1').get()).data.n, 7);
    },
  },
  {
    ...official,
    states: 'An operation of a transaction that was rolled back fails',
    run: async (the) => {
      const transaction = await openWithWrite(the);
      await transaction.rollback();
      const write = transaction.collection(the.name).add({ data: { _id: '2' } });
      await fails(write, -501001, /TransactionNotExist/);
      equal((await the.rows.count()).total, 1);
    },
  },
];
