import { cohortOf } from '../../cloudfunctions/_lib/projections/cohorts';
import { type Projected } from '../../cloudfunctions/_lib/projections/projection';
import { type Day } from '../../shared/domain/kernel/day';
import { type Cohort, type Measure, figuresOf, triangleOf } from '../../shared/domain/retention';
import { brackets, gapsOf, onDays } from './our-retention';
import { type Spent } from './stopwatch';
import { storedOf } from './stored-retention';

type Form = Readonly<{ name: string; ready: () => () => readonly Cohort[] }>;
type Wish = Readonly<{ asOf: Day; times: number }>;

export type TimedForm = Readonly<{ name: string; matrix: Spent; brackets: Spent }>;

/** What a piece of work takes on the average of so many times, each made ready while no clock runs. */
export function timedHere(ready: () => () => unknown, times: number): Spent {
  const works = Array.from({ length: times }, ready);
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  for (const work of works) work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    ms: (performance.now() - begun) / times,
    cpuMs: (user + system) / 1000 / times,
  };
}

/** The two questions asked of the cohorts in each form that they have: held for reading, counted, stored. */
export function timedForms(
  cohorts: readonly Cohort[],
  { asOf, times }: Wish,
): readonly TimedForm[] {
  const ask = (ready: Form['ready'], measures: readonly Measure[]) => () => {
    const read = ready();
    return () => read().map((cohort) => figuresOf(cohort, { measures, asOf }));
  };
  return formsOf(cohorts).map(({ name, ready }) => {
    timedHere(ask(ready, onDays), times);
    return {
      name,
      matrix: timedHere(ask(ready, onDays), times),
      brackets: timedHere(ask(ready, brackets), times),
    };
  });
}

export const HELD = 'triangles as they are read';
export const COUNTED = 'gaps as they are counted';

function formsOf(cohorts: readonly Cohort[]): readonly Form[] {
  const counted = cohorts.map((cohort) => ({ day: cohort.day, gaps: gapsOf(cohort) }));
  const texts = cohorts.map((cohort) => JSON.stringify(storedOf(cohort)));
  const wish = { of: 'visit', unit: 'day' } as const;
  return [
    { name: HELD, ready: () => () => cohorts },
    {
      name: COUNTED,
      ready: () => {
        const copies = counted.map(({ day, gaps: { last, cells } }) => ({
          ...{ day, gaps: { last, cells: cells.slice() } },
        }));
        return () => copies.map(({ day, gaps }) => ({ day, triangle: triangleOf(gaps) }));
      },
    },
    {
      name: 'documents of the database',
      ready: () => () => texts.map((text) => cohortOf(JSON.parse(text) as Projected, wish)),
    },
  ];
}
