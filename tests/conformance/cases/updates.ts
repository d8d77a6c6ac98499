import type { Case } from '../case';
import { changes } from '../case-kinds';
import { sources } from '../sources';

const area = 'updates';
const mark = 'D';
const { database, mongo, sdk } = sources;
const told = (states: string, source: string = database) =>
  ({ area, mark, source, states }) as const;
const measured = (states: string) => ({ area, mark: 'M', source: sdk, states }) as const;

const style = { style: { color: 'blue', size: 'large' } };

export const updates: readonly Case[] = [
  changes(
    told('A plain value sets the field and leaves the others'),
    { a: 1, b: 2 },
    {
      by: () => ({ a: 5 }),
      after: { a: 5, b: 2 },
    },
  ),
  changes(
    told('An update adds a field that was not there'),
    { a: 1 },
    {
      by: () => ({ b: 2 }),
      after: { a: 1, b: 2 },
    },
  ),
  changes(measured('A nested object updates field by field'), style, {
    by: () => ({ style: { color: 'red' } }),
    after: { style: { color: 'red', size: 'large' } },
  }),
  changes(told('set replaces a nested object whole'), style, {
    by: ({ _ }) => ({ style: _.set({ color: 'red' }) }),
    after: { style: { color: 'red' } },
  }),
  changes(
    measured('A nested update creates the objects on its way'),
    {},
    {
      by: () => ({ a: { b: { c: 1 } } }),
      after: { a: { b: { c: 1 } } },
    },
  ),
  changes(
    measured('A command deep inside a nested update works'),
    { stat: { seen: 3, kept: 1 } },
    {
      by: ({ _ }) => ({ stat: { seen: _.inc(1) } }),
      after: { stat: { seen: 4, kept: 1 } },
    },
  ),
  changes(told('A dotted name sets a nested field', mongo.update('set')), style, {
    by: () => ({ 'style.color': 'red' }),
    after: { style: { color: 'red', size: 'large' } },
  }),
  changes(
    told('A number in a dotted name sets an element of an array', mongo.update('set')),
    { lots: [{ left: 1 }, { left: 2 }] },
    { by: () => ({ 'lots.1.left': 9 }), after: { lots: [{ left: 1 }, { left: 9 }] } },
  ),
  changes(
    measured('An array is replaced whole'),
    { tags: ['a', 'b', 'c'] },
    {
      by: () => ({ tags: ['z'] }),
      after: { tags: ['z'] },
    },
  ),
  changes(
    measured('null is stored as null'),
    { a: 1 },
    {
      by: () => ({ a: null }),
      after: { a: null },
    },
  ),
  changes(
    measured('undefined changes nothing'),
    { a: 1, b: 1 },
    {
      by: () => ({ a: undefined, b: 2 }),
      after: { a: 1, b: 2 },
    },
  ),
  changes(told('inc adds'), { n: 5 }, { by: ({ _ }) => ({ n: _.inc(2) }), after: { n: 7 } }),
  changes(
    told('inc with a negative number subtracts', mongo.update('inc')),
    { n: 5 },
    {
      by: ({ _ }) => ({ n: _.inc(-7) }),
      after: { n: -2 },
    },
  ),
  changes(
    told('inc creates a missing field', mongo.update('inc')),
    {},
    {
      by: ({ _ }) => ({ n: _.inc(3) }),
      after: { n: 3 },
    },
  ),
  changes(
    told('inc adds fractions', sources.newerTest('advanced-operator')),
    { n: 1 },
    {
      by: ({ _ }) => ({ n: _.inc(0.5) }),
      after: { n: 1.5 },
    },
  ),
  changes(told('mul multiplies'), { n: 5 }, { by: ({ _ }) => ({ n: _.mul(3) }), after: { n: 15 } }),
  changes(
    told('mul makes a missing field zero', mongo.update('mul')),
    {},
    {
      by: ({ _ }) => ({ n: _.mul(3) }),
      after: { n: 0 },
    },
  ),
  changes(
    told('min keeps the smaller number', sources.test('advanced-operator')),
    { a: 5, b: 5 },
    {
      by: ({ _ }) => ({ a: _.min(3), b: _.min(7) }),
      after: { a: 3, b: 5 },
    },
  ),
  changes(
    told('max keeps the larger number', sources.test('advanced-operator')),
    { a: 5, b: 5 },
    {
      by: ({ _ }) => ({ a: _.max(3), b: _.max(7) }),
      after: { a: 5, b: 7 },
    },
  ),
  changes(
    told('rename moves a value to another name', sources.test('advanced-operator')),
    { a: 1 },
    {
      by: ({ _ }) => ({ a: _.rename('b') }),
      after: { b: 1 },
    },
  ),
  changes(
    told('remove deletes the field'),
    { a: 1, rating: 5 },
    {
      by: ({ _ }) => ({ rating: _.remove() }),
      after: { a: 1 },
    },
  ),
  changes(told('remove deletes a nested field', mongo.update('unset')), style, {
    by: ({ _ }) => ({ style: { color: _.remove() } }),
    after: { style: { size: 'large' } },
  }),
  changes(
    told('Several commands apply in one update', mongo.update('inc')),
    { a: 1, b: 1, c: 1 },
    {
      by: ({ _ }) => ({ a: _.inc(1), b: _.remove(), c: 5, d: _.push('x') }),
      after: { a: 2, c: 5, d: ['x'] },
    },
  ),
];
