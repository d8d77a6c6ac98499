import type { Case } from '../case';
import { finds } from '../case-kinds';
import { sources } from '../sources';

const area = 'queries';
const mark = 'D';
const { mongo } = sources;

export const queryValues: readonly Case[] = [
  finds(
    { area, mark, source: mongo.comparison, states: 'A range of numbers never selects text' },
    [
      { _id: 'number', n: 5 },
      { _id: 'text', n: '5' },
      { _id: 'none', n: null },
    ],
    { where: ({ _ }) => ({ n: _.gte(0) }), ids: ['number'] },
  ),
  finds(
    { area, mark, source: mongo.comparison, states: 'Integers and fractions compare as numbers' },
    [
      { _id: 'whole', n: 1 },
      { _id: 'fraction', n: 1.5 },
      { _id: 'large', n: 5_000_000_000 },
    ],
    { where: ({ _ }) => ({ n: _.gt(1) }), ids: ['fraction', 'large'] },
  ),
  finds(
    {
      area,
      mark,
      source: sources.test('query-date'),
      states: 'A date selects documents with the same instant',
    },
    [
      { _id: 'a', at: new Date(1_565_314_149_491) },
      { _id: 'b', at: new Date(1_565_314_249_491) },
    ],
    { where: () => ({ at: new Date(1_565_314_149_491) }), ids: ['a'] },
  ),
  finds(
    { area, mark, source: sources.test('date'), states: 'Dates can be asked for by range' },
    [
      { _id: 'a', at: new Date(1000) },
      { _id: 'b', at: new Date(2000) },
      { _id: 'c', at: new Date(3000) },
    ],
    {
      where: ({ _ }) => ({ at: _.gt(new Date(1000)).and(_.lte(new Date(3000))) }),
      ids: ['b', 'c'],
    },
  ),
  finds(
    {
      area,
      mark,
      source: sources.test('regex-query'),
      states: 'A JavaScript regular expression matches text',
    },
    [
      { _id: 'a', name: 'AbCdEf1234结尾' },
      { _id: 'b', name: 'abc' },
    ],
    { where: () => ({ name: /^abcdef.*\d+结尾$/i }), ids: ['a'] },
  ),
  finds(
    {
      area,
      mark,
      source: sources.test('regex-query'),
      states: 'db.RegExp matches text with its options',
    },
    [
      { _id: 'a', name: 'Tea' },
      { _id: 'b', name: 'tea house' },
      { _id: 'c', name: 'green tea' },
    ],
    { where: ({ db }) => ({ name: db.RegExp({ regexp: '^tea', options: 'i' }) }), ids: ['a', 'b'] },
  ),
];
