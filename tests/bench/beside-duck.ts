import { daysBetween } from '../../shared/domain/kernel/day';
import { type Cohort } from '../../shared/domain/retention';
import { type Duck, type Row } from './duck';
import { everyFigure, MAKE_LOG, MAKE_RAW, matrixFromRaw } from './duck-layouts';
import { asOfOf, brackets, onDays, rowsOf, withins } from './our-retention';
import { type Corpus } from './visit-corpus';

/** Puts the raw events into DuckDB, with real time stamps, and makes the visit log of them. */
export async function fill(duck: Duck, { from, events }: Corpus): Promise<void> {
  const { members, seconds, kinds } = events;
  await duck.load('loaded', { member: members, second: seconds, kind: kinds });
  await duck.run(MAKE_RAW);
  await duck.run('drop table loaded');
  await duck.run(MAKE_LOG(from));
}

/** How many of the figures of all cohorts, with their states, are not what DuckDB says from the log. */
export async function differing(
  duck: Duck,
  corpus: Corpus,
  cohorts: readonly Cohort[],
): Promise<
  Readonly<{ cells: number; differing: number; states: Readonly<Record<string, number>> }>
> {
  const measures = [...onDays, ...brackets, ...withins];
  const asOf = asOfOf(corpus);
  const { rows } = await duck.ask(everyFigure(measures, daysBetween(corpus.from, asOf)));
  const ours = rowsOf(cohorts, { from: corpus.from, measures, asOf });
  const states: Record<string, number> = {};
  for (const [, , state = ''] of rows) states[state] = (states[state] ?? 0) + 1;
  return { cells: rows.length, differing: unlike(ours, rows), states };
}

/** How many of the cells of the whole matrix are not what DuckDB says from raw time stamps. */
export async function differingFromRaw(
  duck: Duck,
  corpus: Corpus,
  cohorts: readonly Cohort[],
): Promise<number> {
  const { rows } = await duck.ask(matrixFromRaw(corpus));
  const ours = rowsOf(cohorts, {
    ...{ from: corpus.from, measures: onDays },
    asOf: '9999-01-01',
  }).flatMap(([cohort = 0, i = 0, , there = 0]): readonly Row[] =>
    there === 0 ? [] : [[cohort, Number(i) + 1, there]],
  );
  return unlike(ours, rows);
}

/** What is not known yet has no numbers here, whatever the log holds. */
const textOf = (row: Row): string =>
  row[2] === 'not-yet' ? row.slice(0, 3).join(' ') : row.join(' ');

/** How many places in two lists of rows are not the same. */
export function unlike(ours: readonly Row[], theirs: readonly Row[]): number {
  const [longer, shorter] = ours.length >= theirs.length ? [ours, theirs] : [theirs, ours];
  return longer.filter((row, i) => textOf(row) !== textOf(shorter[i] ?? [])).length;
}
