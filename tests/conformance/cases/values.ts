import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Case } from '../case';
import { sources } from '../sources';

const area = 'values';
const { sdk } = sources;
const official = sources.test('date');

type Kept = readonly [what: string, value: unknown];

const kept: readonly Kept[] = [
  ['A whole number', 42],
  ['A negative whole number', -1],
  ['A number past 32 bits', 5_000_000_000],
  ['The largest safe integer', Number.MAX_SAFE_INTEGER],
  ['A fraction', 0.1],
  ['Chinese text and emoji', '小满茶铺 🍵'],
  ['An empty text', ''],
  ['true', true],
  ['false', false],
  ['null', null],
  ['A date to the millisecond', new Date(1_565_314_149_491)],
  ['A date before 1970', new Date(-1)],
  ['An empty array', []],
  ['An empty object', {}],
  ['An array with null in it', [1, null, 'a']],
  ['Arrays and objects inside each other', { a: [{ b: [[1], { c: { d: null } }] }] }],
  ['A text that looks like a date', '2026-01-01T00:00:00.000Z'],
];

const minute = 60_000;
const near = (at: unknown): boolean =>
  at instanceof Date && Math.abs(at.getTime() - Date.now()) < 5 * minute;

const roundTrips = kept.map(([what, value]): Case => ({
  ...{ area, mark: 'M', source: sdk },
  states: `${what} comes back as it was stored`,
  run: async ({ fill, rows }) => {
    await fill([{ _id: 'one', value }]);
    deepEqual((await rows.doc('one').get()).data, { _id: 'one', value });
  },
}));

export const values: readonly Case[] = [
  ...roundTrips,
  {
    ...{ area, mark: 'M', source: sdk },
    states: 'undefined is not stored',
    run: async ({ fill, rows }) => {
      await fill([{ _id: 'one', a: undefined, b: 1 }]);
      deepEqual((await rows.doc('one').get()).data, { _id: 'one', b: 1 });
    },
  },
  {
    ...{ area, mark: 'D', source: sources.test('geo') },
    states: 'A place comes back as a place',
    run: async ({ db, fill, rows }) => {
      await fill([{ _id: 'one', at: new db.Geo.Point(120.15, 30.28) }]);
      const { data } = await rows.doc('one').get();
      const { longitude, latitude } = data.at as { longitude: number; latitude: number };
      deepEqual([longitude, latitude], [120.15, 30.28]);
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'serverDate is stored as the instant of the server',
    run: async ({ db, fill, rows }) => {
      await fill([{ _id: 'one', at: db.serverDate() }]);
      ok(near((await rows.doc('one').get()).data.at));
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'serverDate with an offset is that many milliseconds later',
    run: async ({ db, fill, rows }) => {
      await fill([{ _id: 'one', at: db.serverDate(), later: db.serverDate({ offset: minute }) }]);
      const { at, later } = (await rows.doc('one').get()).data as { at: Date; later: Date };
      equal(later.getTime() - at.getTime(), minute);
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'serverDate works inside a nested object',
    run: async ({ db, fill, rows }) => {
      await fill([{ _id: 'one', foo: { bar: db.serverDate() } }]);
      const { foo } = (await rows.doc('one').get()).data as { foo: { bar: unknown } };
      ok(near(foo.bar));
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    states: 'serverDate works in an update',
    run: async ({ db, fill, rows }) => {
      await fill([{ _id: 'one', at: new Date(0) }]);
      await rows.doc('one').update({ data: { at: db.serverDate() } });
      ok(near((await rows.doc('one').get()).data.at));
    },
  },
  {
    ...{ area, mark: 'D', source: official },
    needs: 'local',
    states: 'serverDate is the clock of the server, not of the caller',
    run: async ({ db, fill, local, rows }) => {
      local().clock.set(Date.UTC(2030, 0, 1));
      await fill([{ _id: 'one', at: db.serverDate() }]);
      deepEqual((await rows.doc('one').get()).data.at, new Date('2030-01-01T00:00:00Z'));
    },
  },
];
