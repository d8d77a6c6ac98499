import { assert } from '../kernel/assert';
import { type Day, addDays, startOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { cohortsIn } from './cohorts';
import { countGaps } from './count-gaps';
import type { Cohort } from './model';
import { type Gaps, type Unit, noGaps } from './triangle';

/**
 * The days of many members at once, numbered from a first day on, a bit for each: 48 bytes a member
 * for a year. Raw events may be marked in any order and however often.
 */
export type DayBits = Readonly<{ from: Day; days: number; words: number; bits: Int32Array }>;

const WORD = 32;

type Extent = Readonly<{ from: Day; days: number; members: number }>;

export function noDayBits({ from, days, members }: Extent): DayBits {
  const words = Math.ceil(days / WORD);
  return { from, days, words, bits: new Int32Array(members * words) };
}

/** Marks the days that events fall on: each of a member by number, at the instant beside it. */
export function markDays(
  { from, days, words, bits }: DayBits,
  members: ArrayLike<number>,
  instants: ArrayLike<Instant>,
): void {
  const begin = startOf(from);
  for (let i = 0; i < members.length; i += 1) {
    const day = Math.floor(((instants[i] ?? 0) - begin) / (24 * HOUR));
    assert(day >= 0 && day < days, 'an event falls on one of the days');
    const word = (members[i] ?? 0) * words + Math.floor(day / WORD);
    bits[word] = (bits[word] ?? 0) | (1 << (day % WORD));
  }
}

/** The cohorts that the members make, whose day 0 is the first of these days. */
export function cohortsOfBits(marked: DayBits, unit: Unit): readonly Cohort[] {
  const { from, days, words, bits } = marked;
  const counted = new Array<Gaps | undefined>(days);
  const numbers = new Int32Array(days);
  for (let at = 0; at < bits.length; at += words) {
    const count = readDays(marked, at, numbers);
    if (count === 0) continue;
    const zero = numbers[0] ?? 0;
    const gaps = (counted[zero] ??= noGaps(unit));
    countGaps(gaps, numbers, { unit, count, shift: -zero });
  }
  return cohortsIn(
    new Map(counted.flatMap((gaps, n) => (gaps === undefined ? [] : [[addDays(from, n), gaps]]))),
  );
}

/** The numbers of the days of the member whose bits begin at a word; how many there are. */
function readDays({ words, bits }: DayBits, at: number, numbers: Int32Array): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) {
    for (let left = bits[at + word] ?? 0; left !== 0; left &= left - 1) {
      numbers[count] = word * WORD + 31 - Math.clz32(left & -left);
      count += 1;
    }
  }
  return count;
}
