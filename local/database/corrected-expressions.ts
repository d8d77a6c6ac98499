import { evalExpr } from 'mingo/core';
import { $dayOfWeek, $dayOfYear, $trunc as truncate } from 'mingo/operators/expression';
import { requestFailed } from './failures';
import { isArray } from './fields';

type Expression = (...asked: Parameters<typeof $dayOfYear>) => unknown;

// mingo wants the places to keep; CloudBase documents the number alone.
export const $trunc: Expression = (document, expression, options) =>
  truncate(document, isArray(expression) ? expression : [expression, 0], options);

// mingo counts ISO weeks; here the first Sunday of a year begins week 1.
export const $week: Expression = (document, expression, options) => {
  const day = $dayOfYear(document, expression, options);
  const weekday = $dayOfWeek(document, expression, options);
  if (typeof day !== 'number' || typeof weekday !== 'number') return null;
  return Math.floor((day + 7 - weekday) / 7);
};

type Places = Readonly<{ text: unknown; part: unknown; from: number; to: number }>;

function placesOf(name: string, operands: unknown): Places {
  if (!isArray(operands) || operands.length < 2 || operands.length > 4)
    throw requestFailed(`Expression ${name} takes at least 2 arguments, and at most 4`);
  const [text, part, from = 0, to = Infinity] = operands;
  return { text, part, from: Number(from), to: Number(to) };
}

function placeIn(name: string, units: (text: string) => readonly unknown[]): Expression {
  return (document, expression, options) => {
    const operands: unknown = evalExpr(document, expression, options);
    const { text, part, from, to } = placesOf(name, operands);
    if (text === null || text === undefined) return null;
    if (typeof text !== 'string' || typeof part !== 'string')
      throw requestFailed(`${name} requires strings`);
    const [whole, wanted] = [units(text), units(part)];
    const last = Math.min(to, whole.length) - wanted.length;
    for (let at = from; at <= last; at += 1)
      if (wanted.every((unit, index) => unit === whole[at + index])) return at;
    return -1;
  };
}

// mingo lacks the one by characters, and counts UTF-16 units where bytes are asked for.
export const $indexOfCP = placeIn('$indexOfCP', (text) => Array.from(text));
export const $indexOfBytes = placeIn('$indexOfBytes', (text) => [...Buffer.from(text)]);
