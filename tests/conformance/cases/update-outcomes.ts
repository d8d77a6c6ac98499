import { deepEqual, equal } from 'node:assert/strict';
import type { Case } from '../case';
import { failureOf } from '../failure';
import { sources } from '../sources';

const { database, mongo } = sources;
const told = (states: string, source: string = database) =>
  ({ area: 'updates', mark: 'D', source, states }) as const;

export const updateOutcomes: readonly Case[] = [
  {
    ...told('An update of a missing document changes nothing and says 0'),
    run: async ({ rows }) => {
      const { stats } = await rows.doc('nobody').update({ data: { a: 1 } });
      equal(stats.updated, 0);
      equal((await rows.count()).total, 0);
    },
  },
  {
    ...told('An update by condition changes every match'),
    run: async ({ fill, rows, _ }) => {
      await fill([1, 2, 3].map((n) => ({ _id: `${n}`, n })));
      const { stats } = await rows.where({ n: _.gte(2) }).update({ data: { n: _.inc(10) } });
      equal(stats.updated, 2);
      const { data } = await rows.orderBy('_id', 'asc').get();
      deepEqual(
        data.map(({ n }) => n),
        [1, 12, 13],
      );
    },
  },
  {
    ...told('Of twenty parallel increments none is lost'),
    run: async ({ fill, rows, _ }) => {
      await fill([{ _id: 'one', n: 0 }]);
      const additions = Array.from({ length: 20 }, () =>
        rows.doc('one').update({ data: { n: _.inc(1) } }),
      );
      await Promise.all(additions);
      equal((await rows.doc('one').get()).data.n, 20);
    },
  },
  {
    ...told('Of parallel updates on a revision exactly one changes the document'),
    run: async ({ fill, rows, _ }) => {
      await fill([{ _id: 'one', rev: 1 }]);
      const tries = Array.from({ length: 10 }, (_unused, by) =>
        rows.where({ _id: 'one', rev: 1 }).update({ data: { rev: _.inc(1), by } }),
      );
      const answers = await Promise.all(tries);
      equal(answers.filter(({ stats }) => stats.updated === 1).length, 1);
      equal((await rows.doc('one').get()).data.rev, 2);
    },
  },
  {
    ...told('mul of text is refused and changes nothing', mongo.update('mul')),
    run: async ({ fill, rows, _ }) => {
      await fill([{ _id: 'one', n: '5', m: 1 }]);
      await failureOf(rows.doc('one').update({ data: { m: 2, n: _.mul(2) } }));
      deepEqual((await rows.doc('one').get()).data, { _id: 'one', n: '5', m: 1 });
    },
  },
  {
    ...told('inc of null is refused', mongo.update('inc')),
    run: async ({ fill, rows, _ }) => {
      await fill([{ _id: 'one', n: null }]);
      await failureOf(rows.doc('one').update({ data: { n: _.inc(1) } }));
    },
  },
  {
    ...told('A field cannot be set inside a number', mongo.update('set')),
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: 5 }]);
      await failureOf(rows.doc('one').update({ data: { a: { b: 1 } } }));
      equal((await rows.doc('one').get()).data.a, 5);
    },
  },
];
