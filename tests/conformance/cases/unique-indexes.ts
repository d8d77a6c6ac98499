import { equal } from 'node:assert/strict';
import type { Case } from '../case';
import { failureOf, fails } from '../failure';
import { add, indexed, taken } from '../indexed';
import { sources } from '../sources';

const { mongo } = sources;

export const uniqueIndexes: readonly Case[] = [
  indexed(
    { states: 'A unique index refuses a second document with the value', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { phone: '1' });
      await fails(add(rows, { phone: '1' }), -502001, taken);
      equal((await rows.count()).total, 1);
    },
  ),
  indexed(
    { states: 'The text of a duplicate names the index', source: sources.duplicateKey, mark: 'R' },
    'conformance_unique',
    async (rows) => {
      await add(rows, { phone: '1' });
      await fails(add(rows, { phone: '1' }), -502001, /index: phone/);
    },
  ),
  indexed(
    { states: 'A unique index tells 1 from "1"', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { phone: '1' });
      await add(rows, { phone: 1 });
      equal((await rows.count()).total, 2);
    },
  ),
  indexed(
    { states: 'A unique index permits one document without the field', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { name: 'a' });
      await fails(add(rows, { name: 'b' }), -502001, taken);
    },
  ),
  indexed(
    { states: 'A missing field and null are the same to a unique index', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { name: 'a' });
      await fails(add(rows, { phone: null }), -502001, taken);
    },
  ),
  indexed(
    { states: 'An update into a taken value is refused and changes nothing', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { _id: 'a', phone: '1' });
      await add(rows, { _id: 'b', phone: '2' });
      await fails(rows.doc('b').update({ data: { phone: '1' } }), -502001, taken);
      equal((await rows.doc('b').get()).data.phone, '2');
    },
  ),
  indexed(
    { states: 'An update that keeps its own unique value is no duplicate', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { _id: 'a', phone: '1' });
      await rows.doc('a').update({ data: { phone: '1', name: 'Lin' } });
      equal((await rows.doc('a').get()).data.name, 'Lin');
    },
  ),
  indexed(
    { states: 'A removal frees the unique value', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      await add(rows, { _id: 'a', phone: '1' });
      await rows.doc('a').remove();
      await add(rows, { _id: 'b', phone: '1' });
      equal((await rows.count()).total, 1);
    },
  ),
  indexed(
    { states: 'Of parallel adds of one unique value exactly one succeeds', source: mongo.unique },
    'conformance_unique',
    async (rows) => {
      const tries = Array.from({ length: 10 }, () => add(rows, { phone: '1' }));
      const ends = await Promise.allSettled(tries);
      equal(ends.filter(({ status }) => status === 'fulfilled').length, 1);
    },
  ),
  indexed(
    { states: 'A unique value added in a transaction is refused when taken', source: mongo.unique },
    'conformance_unique',
    async (rows, { begin }) => {
      await add(rows, { phone: '1' });
      const transaction = await begin();
      const second = transaction
        .collection('conformance_unique')
        .add({ data: { phone: '1' } })
        .then(() => transaction.commit());
      await failureOf(second);
      equal((await rows.count()).total, 1);
    },
  ),
];
