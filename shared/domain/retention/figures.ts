import { type Day, addDays, daysBetween } from '../kernel/day';
import type { Cohort, Figure, Measure, Span } from './model';
import { type Triangle, type Unit, sizeOf, thereWithin } from './triangle';

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
  /** The last closed day. */
  asOf: Day;
  unit?: Unit;
}>;

/** The figure of one cohort. */
export const figureOf = (
  { day, triangle }: Cohort,
  { measure, asOf, unit = 'day' }: Asked & Readonly<{ measure: Measure }>,
): Figure => figureAt(triangle, measure, { closed: daysBetween(day, asOf), perAge: daysIn(unit) });

/** The figures of one cohort, in the order of the measures. */
export function figuresOf(
  { day, triangle }: Cohort,
  { measures, asOf, unit = 'day' }: Asked & Readonly<{ measures: readonly Measure[] }>,
): readonly Figure[] {
  const stand = { closed: daysBetween(day, asOf), perAge: daysIn(unit) };
  return measures.map((measure) => figureAt(triangle, measure, stand));
}

/** How many days after day 0 the last closed day is, and the days of an age. */
type Stand = Readonly<{ closed: number; perAge: number }>;

/**
 * M2: a figure is final once its last age is a closed day; so far, from the day before its first age is
 * over; a measure with a horizon is never shown half.
 */
function figureAt(triangle: Triangle, measure: Measure, { closed, perAge }: Stand): Figure {
  const { from, to } = spanOf(measure);
  const final = (to + 1) * perAge - 1 <= closed;
  const begun = from * perAge <= closed + 1;
  if (!final && (!begun || measure.mode === 'on-or-after')) return { kind: 'not-yet' };
  return {
    kind: final ? 'final' : 'running',
    there: thereWithin(triangle, from, to),
    of: sizeOf(triangle),
  };
}

/** The last day of an age. */
export const closesOn = (cohort: Day, age: number, unit: Unit): Day =>
  addDays(cohort, (age + 1) * daysIn(unit) - 1);

const daysIn = (unit: Unit): number => (unit === 'day' ? 1 : 7);
