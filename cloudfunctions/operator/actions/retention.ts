import { addDays, dayOf, daysBetween } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import {
  figureOf,
  pooled,
  sameCohorts,
  sizeOf,
  spanOf,
  trend,
} from '../../../shared/domain/retention';
import { wilson } from '../../../shared/domain/statistics';
import { retention as contract } from '../../../shared/contract/operator/retention';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { cohortOf, cohorts as projected } from '../../_lib/projections/cohorts';
import { readProjected } from '../../_lib/projections/read';
import { cohortsOfMembers, daysOfMembers } from '../../_lib/retention/cohorts-of-members';
import { definitionOf } from '../../_lib/retention/definition';

const LONGEST = 400;

export const retention = defineDeskAction(contract, {
  gather: async ({ input }) => {
    const { from, to, of, unit, only } = input;
    if (to < from || daysBetween(from, to) >= LONGEST) return [];
    return only === undefined
      ? (await readProjected(projected, { from, to }))
          .map((stored) => cohortOf(stored, { of, unit }))
          .filter(({ triangle }) => sizeOf(triangle) > 0)
      : cohortsOfMembers(await daysOfMembers({ from, to }, only), { of, unit });
  },
  run: async ({ input, found: cohorts, at }) => {
    const { from, to, of, unit, measures, trend: by } = input;
    const spans = [{ from, to }, ...measures.map(spanOf)];
    if (spans.some((span) => span.to < span.from)) return refuse({ code: 'ends-before-it-starts' });
    if (daysBetween(from, to) >= LONGEST) return refuse({ code: 'too-many-days', most: LONGEST });
    const asOf = addDays(dayOf(at), -1);
    const same = sameCohorts(cohorts, { measures, asOf, unit });
    return accept({
      asOf,
      at,
      measures: measures.map((measure, i) => {
        const all = pooled(cohorts.map((cohort) => figureOf(cohort, { measure, asOf, unit })));
        return {
          measure,
          definition: definitionOf(measure, of, unit),
          pooled: { ...all, interval: all.of === 0 ? null : wilson(all) },
          sameCohorts: same[i] ?? { hits: 0, of: 0 },
          trend: trend(cohorts, { measure, asOf, by, unit }).map(({ count, ...point }) => ({
            ...point,
            ...count,
          })),
        };
      }),
      cohorts: cohorts.map((cohort) => ({
        day: cohort.day,
        size: sizeOf(cohort.triangle),
        figures: measures.map((measure) => figureOf(cohort, { measure, asOf, unit })),
      })),
    });
  },
});
