import { cohortOf } from '../../../cloudfunctions/_lib/projections/cohorts';
import { gapsOf } from '../../../cloudfunctions/_lib/projections/day-gaps';
import type { Projected } from '../../../cloudfunctions/_lib/projections/projection';
import {
  type DayGaps,
  baseChurn,
  figureOf,
  pooled,
  sameCohorts,
  sizeOf,
  trend,
} from '../../../shared/domain/retention';
import {
  type Wanted,
  churnByHand,
  cohortsByHand,
  dormantByHand,
  figureByHand,
  gapsByHand,
  pooledByHand,
  sameByHand,
  trendByHand,
} from './by-hand';
import { type Kind, type Person, written } from './people';

export const kinds: readonly Kind[] = ['visit', 'purchase', 'open'];

/** What is asked: some figures in days and in weeks, churn over so many days, the trend by week or month. */
export type Asked = Readonly<{
  days: readonly Wanted[];
  weeks: readonly Wanted[];
  churn: number;
  by: 'week' | 'month';
}>;
export type Time = Readonly<{ asOf: number; asked: Asked }>;

export type Documents = Readonly<{ cohorts: readonly Projected[]; dayGaps: readonly Projected[] }>;

const views = kinds.flatMap((of) => (['day', 'week'] as const).map((unit) => ({ of, unit })));

/** What the readers say of the folded documents. */
export function toldByProduct(
  documents: Documents,
  { asOf: day, asked: { days, weeks, churn, by } }: Time,
) {
  const asOf = written(day);
  const byView = views.map(({ of, unit }) => {
    const cohorts = documents.cohorts
      .map((one) => cohortOf(one, { of, unit }))
      .filter(({ triangle }) => sizeOf(triangle) > 0);
    const wishes = unit === 'day' ? days : weeks;
    return {
      sizes: cohorts.map((cohort) => [cohort.day, sizeOf(cohort.triangle)]),
      wishes: wishes.map((measure) => {
        const figures = cohorts.map((cohort) => figureOf(cohort, { measure, asOf, unit }));
        return {
          figures,
          pooled: pooled(figures),
          trend: trend(cohorts, { measure, asOf, by, unit }),
        };
      }),
      same: sameCohorts(cohorts, { measures: wishes, asOf, unit }),
    };
  });
  const sizes = (byView[0]?.sizes ?? []).filter(([on = '']) => on <= asOf);
  const sum = (some: typeof sizes) => some.reduce((all, [, size]) => all + Number(size), 0);
  const joined = sum(sizes.filter(([on = '']) => on > written(day - churn)));
  const base = baseChurn(gapsOf(documents.dayGaps, 'visit'), { asOf, days: churn, joined });
  const gaps = kinds.map((of) => gapLines(gapsOf(documents.dayGaps, of)));
  return { byView, base, dormant: sum(sizes) - base.after, gaps };
}

const gapLines = (gaps: DayGaps): readonly string[] =>
  [...gaps]
    .flatMap(([day, counts]) =>
      counts.flatMap(({ band, gap, members }) =>
        new Array<string>(members).fill(`${day} band ${band} gap ${gap ?? 'none'}`),
      ),
    )
    .sort();

/** The same counted from people's days. */
export function toldByHand(
  people: readonly Person[],
  { asOf, asked: { days, weeks, churn, by } }: Time,
) {
  const cohorts = cohortsByHand(people);
  const byView = views.map(({ of, unit }) => {
    const wishes = unit === 'day' ? days : weeks;
    return {
      sizes: [...cohorts].map(([day, cohort]) => [written(day), cohort.length]),
      wishes: wishes.map((wanted) => {
        const wish = { of, unit, wanted, asOf, by };
        return {
          figures: [...cohorts].map(([day, cohort]) => figureByHand(day, cohort, wish)),
          pooled: pooledByHand(cohorts, wish),
          trend: trendByHand(cohorts, wish),
        };
      }),
      same: sameByHand(cohorts, wishes, { of, unit, asOf }),
    };
  });
  const base = churnByHand(people, churn, asOf);
  const gaps = kinds.map((of) => gapsByHand(people, of));
  return { byView, base, dormant: dormantByHand(people, churn, asOf), gaps };
}
