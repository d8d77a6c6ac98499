import { assert } from '../kernel/assert';

/**
 * A set of whole ages in days, six to a character from the lowest bit of base 64, without trailing
 * zeros: a year is 61 characters at most, and equal sets are equal texts.
 */
export type Ages = string;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIX = 6;

const values = new Uint8Array(128);
for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;

/** The six bits at a place; none past the end. */
const bitsAt = (ages: Ages, place: number): number => values[ages.charCodeAt(place)] ?? 0;

/** The ages of a set, lowest first. */
export function agesIn(ages: Ages): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < ages.length; i += 1) {
    for (let bits = bitsAt(ages, i), age = i * SIX; bits > 0; bits >>= 1, age += 1) {
      if ((bits & 1) === 1) found.push(age);
    }
  }
  return found;
}

/** The set of these ages, in any order. */
export function agesOf(list: Iterable<number>): Ages {
  const found: number[] = [];
  for (const age of list) {
    assert(Number.isInteger(age) && age >= 0, 'an age is a whole number of days');
    const at = Math.floor(age / SIX);
    while (found.length <= at) found.push(0);
    found[at] = (found[at] ?? 0) | (1 << (age % SIX));
  }
  return found.map((value) => alphabet.charAt(value)).join('');
}

export const hasAge = (ages: Ages, age: number): boolean =>
  ((bitsAt(ages, Math.floor(age / SIX)) >> (age % SIX)) & 1) === 1;
