import { Context } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as queries from 'mingo/operators/query';
import * as correctedExpressions from './corrected-expressions';
import { $bucket, $count } from './corrected-stages';
import { $gt, $gte, $lt, $lte, $mod } from './corrected-queries';
import { $sample } from './corrected-sample';

const pick = (from: object, names: string): object => {
  const wanted = names.split(' ').map((name) => `$${name}`);
  const absent = wanted.filter((name) => !(name in from));
  if (absent.length > 0) throw new Error(`mingo lacks ${absent.join(' ')}`);
  return Object.fromEntries(Object.entries(from).filter(([name]) => wanted.includes(name)));
};

const FROM_MINGO = pick(
  expressions,
  [
    'abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract',
    'arrayElemAt arrayToObject concatArrays filter in indexOfArray isArray map range reduce',
    'reverseArray size slice zip and not or cmp eq gt gte lt lte ne cond ifNull switch',
    'dateFromParts dateFromString dateToString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek',
    'isoWeekYear millisecond minute month second hour year literal mergeObjects objectToArray',
    'allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion',
    'concat split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower',
    'toUpper let',
  ].join(' '),
);

const EXPRESSIONS = { ...FROM_MINGO, ...correctedExpressions };

const ACCUMULATORS = pick(
  accumulators,
  'addToSet avg first last max min push stdDevPop stdDevSamp sum mergeObjects',
);

const QUERIES = pick(queries, 'and or nor not expr eq ne in nin all exists size elemMatch regex');

const STAGES = pick(
  stages,
  [
    'match project addFields group sort limit skip unwind lookup bucketAuto',
    'replaceRoot sortByCount',
  ].join(' '),
);

const OPERATORS: object = {
  accumulator: ACCUMULATORS,
  expression: EXPRESSIONS,
  pipeline: { ...STAGES, $bucket, $count, $sample },
  projection: projections,
  query: { ...QUERIES, $gt, $gte, $lt, $lte, $mod },
};

/** The operators that are implemented, and no others: mingo itself fails on what is not in here. */
export const context = Context.init(OPERATORS);

const NAMES = new Set([...Object.keys(EXPRESSIONS), ...Object.keys(ACCUMULATORS)]);

export const isKnownExpression = (name: string): boolean => NAMES.has(name);

export const isAccumulator = (name: string): boolean => name in ACCUMULATORS;
