import { type Day, addDays, daysBetween } from '../kernel/day';
import { agesIn, agesOf, hasAge } from './ages';
import type { DaySet } from './model';

export const hasDay = (set: DaySet | null, day: Day): boolean =>
  set !== null && day >= set.from && hasAge(set.ages, daysBetween(set.from, day));

/** All days of a set, earliest first. */
export const daysIn = (set: DaySet | null): readonly Day[] =>
  set === null ? [] : agesIn(set.ages).map((age) => addDays(set.from, age));

/** The set of these days, in any order. */
export function setOf(days: readonly Day[]): DaySet | null {
  const [from] = [...days].sort();
  return from === undefined
    ? null
    : { from, ages: agesOf(days.map((day) => daysBetween(from, day))) };
}

export function withDay(set: DaySet | null, day: Day): DaySet {
  if (set === null) return { from: day, ages: agesOf([0]) };
  const age = daysBetween(set.from, day);
  const shift = Math.max(0, -age);
  const ages = agesIn(set.ages).map((each) => each + shift);
  return { from: age < 0 ? day : set.from, ages: agesOf([...ages, age + shift]) };
}

export const withoutDay = (set: DaySet | null, day: Day): DaySet | null =>
  setOf(daysIn(set).filter((each) => each !== day));
