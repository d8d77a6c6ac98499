import type { Case } from '../case';
import { type Computation, named } from '../computations';

const at = new Date('2026-02-28T16:30:05.123Z');

const days: readonly Computation[] = [
  [
    'year',
    'year, month and dayOfMonth read UTC',
    { at },
    ({ $ }) => [$.year('$at'), $.month('$at'), $.dayOfMonth('$at')],
    [2026, 2, 28],
  ],
  [
    'hour',
    'hour, minute, second and millisecond read UTC',
    { at },
    ({ $ }) => [$.hour('$at'), $.minute('$at'), $.second('$at'), $.millisecond('$at')],
    [16, 30, 5, 123],
  ],
  ['dayOfWeek', 'dayOfWeek counts from Sunday as 1', { at }, ({ $ }) => $.dayOfWeek('$at'), 7],
  [
    'isoDayOfWeek',
    'isoDayOfWeek counts from Monday as 1',
    { at },
    ({ $ }) => $.isoDayOfWeek('$at'),
    6,
  ],
  ['dayOfYear', 'dayOfYear counts from 1', { at }, ({ $ }) => $.dayOfYear('$at'), 59],
  ['week', 'week counts from the first Sunday', { at }, ({ $ }) => $.week('$at'), 8],
  [
    'isoWeek',
    'isoWeek and isoWeekYear follow ISO 8601',
    { at },
    ({ $ }) => [$.isoWeek('$at'), $.isoWeekYear('$at')],
    [9, 2026],
  ],
  [
    'dateToString',
    'dateToString writes in UTC',
    { at },
    ({ $ }) => $.dateToString({ date: '$at', format: '%Y-%m-%d' }),
    '2026-02-28',
  ],
  [
    'dateToString',
    'dateToString writes in a named timezone',
    { at },
    ({ $ }) =>
      $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S', timezone: 'Asia/Shanghai' }),
    '2026-03-01 00:30:05',
  ],
  [
    'dateToString',
    'dateToString of a missing date is its stand-in',
    {},
    ({ $ }) => $.dateToString({ date: '$at', format: '%Y', onNull: 'none' }),
    'none',
  ],
  [
    'dateFromParts',
    'dateFromParts makes an instant',
    {},
    ({ $ }) => $.dateFromParts({ year: 2026, month: 3, day: 1, hour: 1 }),
    new Date('2026-03-01T01:00:00Z'),
  ],
  [
    'dateFromString',
    'dateFromString reads a text',
    { a: '2026-03-01T00:00:00.000Z' },
    ({ $ }) => $.dateFromString({ dateString: '$a' }),
    new Date('2026-03-01T00:00:00Z'),
  ],
];

export const dateExpressions: readonly Case[] = named(days);
