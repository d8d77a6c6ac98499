import { type Day, addDays, dayOf, daysBetween } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import {
  LAST_WEEK,
  cohortsOfDays,
  figuresOf,
  pooled,
  recurring,
  sameCohorts,
  sizeOf,
  spanOf,
  trend,
} from '../../../shared/domain/retention';
import { wilson } from '../../../shared/domain/statistics';
import type { InputOf } from '../../../shared/contract/contract';
import { retention as contract } from '../../../shared/contract/operator/retention';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { cohortOf, cohorts as projected } from '../../_lib/projections/cohorts';
import { latestKey, readProjected } from '../../_lib/projections/read';
import { daysOfMembers } from '../../_lib/retention/days-of-members';
import { definitionOf, recurringDefinition } from '../../_lib/retention/definition';

const LONGEST = 400;
const USUAL = 180;

export const retention = defineDeskAction(contract, {
  gather: async ({ input, at }) => {
    const { of, unit, only, recurring: recurringDays } = input;
    const { from, to } = await daysAsked(input, dayOf(at));
    if (to < from || daysBetween(from, to) >= LONGEST) {
      return { from, to, cohorts: [], sets: [] };
    }
    const days =
      only === undefined && recurringDays === undefined
        ? []
        : await daysOfMembers({ from, to }, only ?? {});
    const cohorts =
      only === undefined
        ? (await readProjected(projected, { from, to, project: readsOf(input) }))
            .map((stored) => cohortOf(stored, { of, unit }))
            .filter(({ triangle }) => sizeOf(triangle) > 0)
        : cohortsOfDays(days, { of, unit });
    return { from, to, cohorts, sets: days.map((kinds) => kinds[of]) };
  },
  run: async ({ input, found: { from, to, cohorts, sets }, at }) => {
    const { of, unit, measures, trend: by } = input;
    const ages = measures.map(spanOf);
    if ([{ from, to }, ...ages].some((span) => span.to < span.from))
      return refuse({ code: 'ends-before-it-starts' });
    if (daysBetween(from, to) >= LONGEST) return refuse({ code: 'too-many-days', most: LONGEST });
    if (unit === 'week' && ages.some((span) => span.to > LAST_WEEK)) {
      return refuse({ code: 'too-many-days', most: 7 * LAST_WEEK });
    }
    const asOf = addDays(dayOf(at), -1);
    const figures = cohorts.map((cohort) => figuresOf(cohort, { measures, asOf, unit }));
    const same = sameCohorts(cohorts, { measures, asOf, unit });
    return accept({
      ...{ asOf, at, from, to },
      measures: measures.map((measure, i) => {
        const all = pooled(figures.flatMap((row) => row[i] ?? []));
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
      recurring: (input.recurring ?? []).map((days) => {
        const count = recurring(sets, { days, asOf });
        const definition = recurringDefinition(days, of);
        return { days, definition, ...count, interval: count.of === 0 ? null : wilson(count) };
      }),
      cohorts: cohorts.map(({ day, triangle }, i) => ({
        ...{ day, size: sizeOf(triangle) },
        figures: [...(figures[i] ?? [])],
      })),
    });
  },
});

/** Most rows that are named one by one. */
const ROWS = 40;

type Input = InputOf<typeof contract>;

/**
 * The part of a cohort that the measures look at: members there at an age and next at another stand in the
 * row of the first, and a measure that begins at an age looks at the rows before it.
 */
function readsOf({ of, unit, measures }: Input): Readonly<Record<string, boolean>> {
  const rows = Math.max(...measures.map((measure) => spanOf(measure).from));
  const whole = `counts.${of}.${unit}`;
  const named = Array.from({ length: rows }, (_, row) => `${whole}.${row}`);
  return Object.fromEntries((rows > ROWS ? [whole] : named).map((path) => [path, true]));
}

type Wish = Readonly<{ from?: Day | undefined; to?: Day | undefined }>;

/** The days asked for, or as many as are usual up to the latest that anybody came for the first time. */
async function daysAsked(
  { from, to }: Wish,
  today: Day,
): Promise<Readonly<{ from: Day; to: Day }>> {
  const last = to ?? (await latestKey(projected, today)) ?? today;
  return { from: from ?? addDays(last, 1 - USUAL), to: last };
}
