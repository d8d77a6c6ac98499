import { type Day, addDays } from '../kernel/day';
import type { Cohort, Figure, Measure, Span } from './model';
import { sizeOf, thereAt, thereWithin } from './triangle';

/** The ages a measure looks at. */
export function spanOf(measure: Measure): Span {
  switch (measure.mode) {
    case 'on-day':
      return { from: measure.day, to: measure.day };
    case 'within':
      return { from: 1, to: measure.days };
    case 'bracket':
      return { from: measure.from, to: measure.to };
    case 'on-or-after':
      return { from: measure.day, to: measure.horizon };
  }
}

type Asked = Readonly<{
  measure: Measure;
  /** The last closed day. */
  asOf: Day;
  /** Days of one age: 1, or 7 for ages in weeks. */
  daysOfAge?: 1 | 7;
}>;

/**
 * The figure of one cohort (M2): final once its last age is a closed day; so far, from the day
 * before its first age is over; a measure with a horizon is never shown half.
 */
export function figureOf(
  { day, triangle }: Cohort,
  { measure, asOf, daysOfAge = 1 }: Asked,
): Figure {
  const { from, to } = spanOf(measure);
  const final = closesOn(day, to, daysOfAge) <= asOf;
  const begun = addDays(day, from * daysOfAge) <= addDays(asOf, 1);
  if (!final && (!begun || measure.mode === 'on-or-after')) return { kind: 'not-yet' };
  return {
    kind: final ? 'final' : 'running',
    there: from === to ? thereAt(triangle, from) : thereWithin(triangle, from, to),
    of: sizeOf(triangle),
  };
}

/** The last day of an age. */
export const closesOn = (cohort: Day, age: number, daysOfAge: 1 | 7): Day =>
  addDays(cohort, age * daysOfAge + daysOfAge - 1);

/** Custom periods (M5): each number is an end, a bracket begins after the end before it. */
export const bracketsOf = (ends: readonly number[]): readonly Measure[] =>
  ends.map((to, i) => ({ mode: 'bracket', from: (ends[i - 1] ?? 0) + 1, to }));
