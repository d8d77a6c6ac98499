import { randomInt } from 'node:crypto';
import { Context } from 'mingo/core';
import { type Iterator, Lazy } from 'mingo/lazy';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import { resolve } from 'mingo/util';
import { isArray, type Fields } from './fields';

const pick = (from: object, names: string): object => {
  const wanted = names.split(' ').map((name) => `$${name}`);
  const absent = wanted.filter((name) => !(name in from));
  if (absent.length > 0) throw new Error(`mingo lacks ${absent.join(' ')}`);
  return Object.fromEntries(Object.entries(from).filter(([name]) => wanted.includes(name)));
};

const EXPRESSIONS = pick(
  expressions,
  [
    'abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc',
    'arrayElemAt arrayToObject concatArrays filter in indexOfArray isArray map range reduce',
    'reverseArray size slice zip and not or cmp eq gt gte lt lte ne cond ifNull switch',
    'dateFromParts dateFromString dateToString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek',
    'isoWeekYear millisecond minute month second hour week year literal mergeObjects objectToArray',
    'allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion',
    'concat indexOfBytes split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower',
    'toUpper let',
  ].join(' '),
);

const ACCUMULATORS = pick(
  accumulators,
  'addToSet avg first last max min push stdDevPop stdDevSamp sum mergeObjects',
);

const QUERIES = pick(
  queries,
  'and or nor not expr eq ne gt gte lt lte in nin all exists size elemMatch regex',
);

const STAGES = pick(
  stages,
  [
    'match project addFields group sort limit skip count unwind lookup bucket bucketAuto',
    'replaceRoot sortByCount',
  ].join(' '),
);

// mingo divides whatever it finds, so that null and "4" have remainders too; in MongoDB only numbers do.
const $mod = (selector: string, operand: unknown) => (document: unknown) => {
  const [divisor, remainder] = operand as [number, number];
  const value = resolve(document as Fields, selector);
  const values: unknown[] = isArray(value) ? value : [value];
  return values.some((one) => typeof one === 'number' && Math.trunc(one) % divisor === remainder);
};

// mingo may draw a document twice; MongoDB does not.
const $sample = (documents: Iterator, { size }: Readonly<{ size: number }>): Iterator =>
  documents.transform((all) => {
    const left = [...all];
    const drawn: unknown[] = [];
    while (left.length > 0 && drawn.length < size)
      drawn.push(...left.splice(randomInt(left.length), 1));
    return Lazy(drawn);
  });

const OPERATORS: object = {
  accumulator: ACCUMULATORS,
  expression: EXPRESSIONS,
  pipeline: { ...STAGES, $sample },
  projection: projections,
  query: { ...QUERIES, $mod },
};

/** The operators that are implemented, and no others: mingo itself fails on what is not in here. */
export const context = Context.init(OPERATORS);

const NAMES = new Set([...Object.keys(EXPRESSIONS), ...Object.keys(ACCUMULATORS)]);

export const isKnownExpression = (name: string): boolean => NAMES.has(name);

export const isAccumulator = (name: string): boolean => name in ACCUMULATORS;
