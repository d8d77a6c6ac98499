import { type Day, addDays } from '../kernel/day';
import type { Cohort, Figure, Measure, Span } from './model';
import { type Unit, sizeOf, thereAt, thereWithin } from './triangle';

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
  unit?: Unit;
}>;

/**
 * The figure of one cohort (M2): final once its last age is a closed day; so far, from the day
 * before its first age is over; a measure with a horizon is never shown half.
 */
export function figureOf(
  { day, triangle }: Cohort,
  { measure, asOf, unit = 'day' }: Asked,
): Figure {
  const { from, to } = spanOf(measure);
  const final = closesOn(day, to, unit) <= asOf;
  const begun = addDays(day, from * daysIn(unit)) <= addDays(asOf, 1);
  if (!final && (!begun || measure.mode === 'on-or-after')) return { kind: 'not-yet' };
  return {
    kind: final ? 'final' : 'running',
    there: from === to ? thereAt(triangle, from) : thereWithin(triangle, from, to),
    of: sizeOf(triangle),
  };
}

/** The last day of an age. */
export const closesOn = (cohort: Day, age: number, unit: Unit): Day =>
  addDays(cohort, (age + 1) * daysIn(unit) - 1);

const daysIn = (unit: Unit): number => (unit === 'day' ? 1 : 7);
