import { type Day, addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import {
  type Cohort,
  type Measure,
  baseChurn,
  figureOf,
  periodsOf,
  pooled,
  sizeOf,
} from '../../../shared/domain/retention';
import { headline as contract } from '../../../shared/contract/operator/headline';
import { command as _, count } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { cohortOf, cohorts as cohortsOfDays } from '../../_lib/projections/cohorts';
import { dayGaps, gapsOf } from '../../_lib/projections/day-gaps';
import { latestKey, readProjected } from '../../_lib/projections/read';
import { definitionOf } from '../../_lib/retention/definition';

const COHORTS = 180;
const visits = { of: 'visit', unit: 'day' } as const;

export const headline = defineDeskAction(contract, {
  gather: async ({ input: { days }, at }) => {
    const asOf = addDays(dayOf(at), -1);
    const latest = await latestKey(cohortsOfDays, asOf);
    const [cohorts, gaps, ever] = await Promise.all([
      readProjected(cohortsOfDays, { from: addDays(latest ?? asOf, 1 - COHORTS), to: asOf }),
      readProjected(dayGaps, { from: periodsOf(asOf, days).earlier.from, to: asOf }),
      count('members', { 'state.presence.days.visit.from': _.lte(asOf) }),
    ]);
    return { asOf, cohorts: cohorts.map((each) => cohortOf(each, visits)), gaps, ever };
  },
  run: async ({ input: { days }, found: { asOf, cohorts, gaps, ever }, at }) => {
    const { later } = periodsOf(asOf, days);
    const joined = sumOf(cohorts, ({ day, triangle }) =>
      day >= later.from ? sizeOf(triangle) : 0,
    );
    const base = baseChurn(gapsOf(gaps, 'visit'), { asOf, days, joined });
    const returned = (measure: Measure) => shareOf(cohorts, asOf, measure);
    const within = returned({ mode: 'within', days });
    return accept({
      asOf,
      at,
      returned: {
        nextDay: returned({ mode: 'on-day', day: 1 }),
        day7: returned({ mode: 'on-day', day: 7 }),
        day30: returned({ mode: 'on-day', day: 30 }),
      },
      churn: {
        days,
        base: {
          definition: `前 ${days} 天到过店、近 ${days} 天没有到店的会员 ÷ 前 ${days} 天到过店的会员`,
          hits: base.churned,
          of: base.before,
          ...{ joined, returned: base.returned, active: base.after },
        },
        cohortLoss: {
          definition: `首次到店后 ${days} 天内没有再到店的会员 ÷ 同期首次到店的会员`,
          hits: within.of - within.hits,
          of: within.of,
        },
        dormant: {
          definition: `已有 ${days} 天没有到店的会员 ÷ 到过店的全部会员`,
          hits: ever - base.after,
          of: ever,
        },
      },
    });
  },
});

const shareOf = (cohorts: readonly Cohort[], asOf: Day, measure: Measure) => ({
  definition: definitionOf(measure, visits.of, visits.unit),
  ...pooled(cohorts.map((cohort) => figureOf(cohort, { measure, asOf }))),
});
