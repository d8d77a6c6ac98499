import { assert } from '../kernel/assert';

/**
 * A set of whole ages in days, six to a character from the lowest bit of base 64, without trailing
 * zeros: a year is 61 characters at most, and equal sets are equal texts.
 */
export type Ages = string;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIX = 6;

const valueOf = (character: string): number => alphabet.indexOf(character);

/** The ages of a set, lowest first. */
export function agesIn(ages: Ages): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < ages.length; i += 1) {
    for (let bits = valueOf(ages.charAt(i)), age = i * SIX; bits > 0; bits >>= 1, age += 1) {
      if ((bits & 1) === 1) found.push(age);
    }
  }
  return found;
}

/** The set of these ages, in any order. */
export function agesOf(list: Iterable<number>): Ages {
  const values: number[] = [];
  for (const age of list) {
    assert(Number.isInteger(age) && age >= 0, 'an age is a whole number of days');
    const at = Math.floor(age / SIX);
    while (values.length <= at) values.push(0);
    values[at] = (values[at] ?? 0) | (1 << (age % SIX));
  }
  return values.map((value) => alphabet.charAt(value)).join('');
}

export const hasAge = (ages: Ages, age: number): boolean =>
  ((valueOf(ages.charAt(Math.floor(age / SIX))) >> (age % SIX)) & 1) === 1
  && age < ages.length * SIX;
