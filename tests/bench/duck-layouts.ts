import { type Measure, spanOf } from '../../shared/domain/retention';
import { type Corpus, OPEN } from './visit-corpus';

/** Cohorts by number of their day, both included, whose figures are asked for. */
export type Cohorts = Readonly<{ from: number; to: number }>;

/** One way to keep visits in DuckDB, with what makes it from the log and its two questions. */
export type Layout = Readonly<{
  name: string;
  make: string;
  matrix: (cohorts: Cohorts) => string;
  brackets: ((cohorts: Cohorts) => string) | null;
}>;

const within = ({ from, to }: Cohorts): string => `between ${from} and ${to}`;

/** Members there in [1,3], [4,7] and [8,15], from their visits by cohort and age. */
const bracketsOf = (visits: string): string => `
  select cohort, count(*) filter (a)::integer, count(*) filter (b)::integer, count(*) filter (c)::integer
  from (
    select cohort, member, bool_or(age between 1 and 3) as a, bool_or(age between 4 and 7) as b,
      bool_or(age between 8 and 15) as c
    from (${visits}) where age between 0 and 15 group by all
  ) group by all order by all`;

const matrixOf = (visits: string): string => `
  select cohort, age, count(*)::integer from (${visits}) where age between 1 and 90 group by all order by all`;

const joined = (zeros: string, cohorts: Cohorts): string => `
  select zero as cohort, day - zero as age, member from log join ${zeros} using (member)
  where zero ${within(cohorts)}`;

const ZEROS = '(select member, min(day) as zero from log group by member)';

const chosen = (cohorts: Cohorts): string =>
  `select cohort, age, member from visits where cohort ${within(cohorts)}`;

const leaps = (a: number, b: number): string =>
  `(sum(members) filter (p = 0) - coalesce(sum(members) filter (p < ${a} and q > ${b}), 0))::integer`;

export const LOG = 'the visit log';
export const SORTED = 'visits sorted by cohort and age';

export const layouts: readonly Layout[] = [
  {
    name: LOG,
    make: '',
    matrix: (cohorts) => matrixOf(joined(ZEROS, cohorts)),
    brackets: (cohorts) => bracketsOf(joined(ZEROS, cohorts)),
  },
  {
    name: 'log and first visits',
    make: `create table zeros as from ${ZEROS}`,
    matrix: (cohorts) => matrixOf(joined('zeros', cohorts)),
    brackets: (cohorts) => bracketsOf(joined('zeros', cohorts)),
  },
  {
    name: SORTED,
    make: `create table visits as select zero::smallint as cohort, (day - zero)::smallint as age, member
      from log join zeros using (member) order by cohort, age`,
    matrix: (cohorts) => matrixOf(chosen(cohorts)),
    brackets: (cohorts) => bracketsOf(chosen(cohorts)),
  },
  {
    name: 'our gaps as a table',
    make: `create table gaps as
      select cohort, p, case when q <= 90 then q else 91 end::smallint as q, count(*)::integer as members
      from (
        select cohort, age as p, lead(age) over (partition by member order by age) as q from visits
      ) where p <= 90 group by all order by all`,
    matrix: (cohorts) => `select cohort, q, sum(members)::integer from gaps
      where cohort ${within(cohorts)} and q <= 90 group by all order by all`,
    brackets: (cohorts) => `select cohort, ${leaps(1, 3)}, ${leaps(4, 7)}, ${leaps(8, 15)}
      from gaps where cohort ${within(cohorts)} group by all order by all`,
  },
  {
    name: 'the matrix itself as a table',
    make: `create table cells as select cohort, age, count(*)::integer as there from visits
      where age between 1 and 90 group by all order by all`,
    matrix: (cohorts) => `select * from cells where cohort ${within(cohorts)}`,
    brackets: null,
  },
];

/** The visit log: a row for each member and day, days by number. */
export const MAKE_LOG = (from: string): string => `
  create table log as select member, (day - date '${from}')::integer as day
  from (select distinct member, (happened + interval 8 hour)::date as day from raw where kind <> ${OPEN})
  order by day, member`;

/** Raw events with real time stamps. */
export const MAKE_RAW = `
  create table raw as select member, make_timestamp(second::bigint * 1000000) as happened, kind::tinyint as kind
  from loaded`;

/** The whole matrix of all cohorts from raw events. */
export const matrixFromRaw = ({ days, from }: Corpus): string => `
  with days as (
    select distinct member, (happened + interval 8 hour)::date - date '${from}' as day from raw where kind <> ${OPEN}
  ), zeros as (select member, min(day) as zero from days group by member)
  select zero::integer, (day - zero)::integer as age, count(*)::integer from days join zeros using (member)
  where zero < ${days} and day - zero between 1 and 90 group by all order by all`;

/** Every figure of every cohort with its state, as the definitions say it, from the log alone. */
export function everyFigure(measures: readonly Measure[], asOf: number): string {
  const spans = measures.map((measure, i) => {
    const { from, to } = spanOf(measure);
    return `(${i}, ${from}, ${to})`;
  });
  return `
    with measures(i, a, b) as (values ${spans.join()}),
    visits as (select zero as cohort, day - zero as age, member from log join ${ZEROS} using (member)),
    sizes as (select cohort, count(*) as size from visits where age = 0 group by all),
    days as (select cohort, age, count(*) as there from visits where age between 1 and 90 group by all),
    counted as (
      select cohort, i, there from days join measures on age = a and age = b
      union all
      select cohort, i, count(distinct member) from measures join visits on age between a and b
      where a < b and age between 1 and 15 group by all
    )
    select cohort, i,
      case when cohort + b <= ${asOf} then 'final' when cohort + a <= ${asOf} + 1 then 'running' else 'not-yet' end,
      coalesce(there, 0)::integer, size::integer
    from sizes cross join measures left join counted using (cohort, i) order by all`;
}
