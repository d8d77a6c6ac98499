import type { Case } from '../case';
import { finds } from '../case-kinds';
import { sources } from '../sources';

const area = 'queries';
const mark = 'D';
const { database, mongo } = sources;

const computers = [
  { _id: 'a', brand: 'X', type: { memory: 4, cpu: 3.2 }, price: 3000 },
  { _id: 'b', brand: 'Y', type: { memory: 8, cpu: 2.4 }, price: 5000 },
  { _id: 'c', brand: 'Z', type: { memory: 16, cpu: 3.2 }, price: 7000 },
  { _id: 'd', brand: 'X', type: { memory: 32, cpu: 3.2, more: true }, price: 9000 },
];
const absences = [
  { _id: 'null', at: null },
  { _id: 'missing' },
  { _id: 'zero', at: 0 },
  { _id: 'empty', at: '' },
];
const lists = [
  { _id: 'a', tags: ['x', 'y'] },
  { _id: 'b', tags: ['y', 'x'] },
  { _id: 'c', tags: ['x'] },
  { _id: 'd', tags: 'x' },
];

export const queries: readonly Case[] = [
  finds(
    { area, mark, source: database, states: 'A plain value selects the documents that hold it' },
    computers,
    { where: () => ({ brand: 'X' }), ids: ['a', 'd'] },
  ),
  finds({ area, mark, source: database, states: 'Several fields must all match' }, computers, {
    where: () => ({ brand: 'X', price: 9000 }),
    ids: ['d'],
  }),
  finds(
    { area, mark, source: database, states: 'An empty condition selects everything' },
    computers,
    { where: () => ({}), ids: ['a', 'b', 'c', 'd'] },
  ),
  finds(
    {
      area,
      mark,
      source: database,
      states: 'A nested object in a condition is matched field by field',
    },
    computers,
    { where: () => ({ type: { memory: 32, cpu: 3.2 } }), ids: ['d'] },
  ),
  finds(
    { area, mark, source: database, states: 'eq with an object asks for exactly that object' },
    computers,
    { where: ({ _ }) => ({ type: _.eq({ memory: 32, cpu: 3.2 }) }), ids: [] },
  ),
  finds({ area, mark, source: database, states: 'eq with an object finds its equal' }, computers, {
    where: ({ _ }) => ({ type: _.eq({ memory: 4, cpu: 3.2 }) }),
    ids: ['a'],
  }),
  finds(
    { area, mark, source: database, states: 'A dotted name reaches into a nested object' },
    computers,
    { where: () => ({ 'type.cpu': 2.4 }), ids: ['b'] },
  ),
  finds(
    { area, mark, source: database, states: 'A condition deep inside a nested object works' },
    computers,
    { where: ({ _ }) => ({ brand: 'X', type: { memory: _.gt(4) } }), ids: ['d'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryNull,
      states: 'null selects what is null and what is missing',
    },
    absences,
    { where: () => ({ at: null }), ids: ['null', 'missing'] },
  ),
  finds(
    { area, mark, source: mongo.queryNull, states: 'neq null selects what is there and not null' },
    absences,
    { where: ({ _ }) => ({ at: _.neq(null) }), ids: ['zero', 'empty'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryArray,
      states: 'A plain value also matches an array that contains it',
    },
    lists,
    { where: () => ({ tags: 'y' }), ids: ['a', 'b'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryArray,
      states: 'A single value and a one-element array both answer to the value',
    },
    lists,
    { where: () => ({ tags: 'x' }), ids: ['a', 'b', 'c', 'd'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryArray,
      states: 'eq with an array asks for the same elements in the same order',
    },
    lists,
    { where: ({ _ }) => ({ tags: _.eq(['x', 'y']) }), ids: ['a'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryEmbedded,
      states: 'A dotted name looks into every object of an array',
    },
    [
      { _id: 'a', lots: [{ left: 0 }, { left: 5 }] },
      { _id: 'b', lots: [{ left: 7 }] },
    ],
    { where: () => ({ 'lots.left': 5 }), ids: ['a'] },
  ),
  finds(
    {
      area,
      mark,
      source: mongo.queryEmbedded,
      states: 'A number in a dotted name is a place in an array',
    },
    [
      { _id: 'a', lots: [{ left: 0 }, { left: 5 }] },
      { _id: 'b', lots: [{ left: 5 }] },
    ],
    { where: () => ({ 'lots.0.left': 5 }), ids: ['b'] },
  ),
  finds(
    { area, mark, source: database, states: 'Documents are selected by _id like by any field' },
    computers,
    { where: ({ _ }) => ({ _id: _.in(['a', 'c', 'nobody']) }), ids: ['a', 'c'] },
  ),
];
