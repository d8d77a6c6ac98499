import type { Day } from '../kernel/day';
import { type Count } from '../statistics';
import { closesOn, figureOf, spanOf } from './figures';
import type { Cohort, Figure, Measure } from './model';
import type { Unit } from './triangle';

/** Final figures added up (M7): numerators and sizes, never a mean of shares. */
export const pooled = (figures: readonly Figure[]): Count =>
  figures.reduce<Count>(
    (sum, figure) =>
      figure.kind === 'final' ? { hits: sum.hits + figure.there, of: sum.of + figure.of } : sum,
    { hits: 0, of: 0 },
  );

type Curve = Readonly<{ measures: readonly Measure[]; asOf: Day; unit?: Unit }>;

/** Each measure pooled over the cohorts that are final for all of them, so that no curve rises by mixing. */
export function sameCohorts(
  cohorts: readonly Cohort[],
  { measures, asOf, unit = 'day' }: Curve,
): readonly Count[] {
  const longest = Math.max(...measures.map((measure) => spanOf(measure).to));
  const closed = cohorts.filter(({ day }) => closesOn(day, longest, unit) <= asOf);
  return measures.map((measure) =>
    pooled(closed.map((cohort) => figureOf(cohort, { measure, asOf, unit }))),
  );
}
