import { type Day, addDays, daysBetween } from '../../shared/domain/kernel/day';
import {
  type Cohort,
  type Figure,
  type Measure,
  cellAt,
  cohortsOfBits,
  figuresOf,
  markDays,
  noDayBits,
  noGaps,
} from '../../shared/domain/retention';
import { type Row } from './duck';
import { type Corpus, OPEN } from './visit-corpus';

export const onDays: readonly Measure[] = Array.from({ length: 90 }, (_, i) => ({
  mode: 'on-day',
  day: i + 1,
}));

export const brackets: readonly Measure[] = [
  { mode: 'bracket', from: 1, to: 3 },
  { mode: 'bracket', from: 4, to: 7 },
  { mode: 'bracket', from: 8, to: 15 },
];

export const withins: readonly Measure[] = [3, 7, 15].map((days) => ({ mode: 'within', days }));

/** The last closed day: the day before the last there is. */
export const asOfOf = ({ from, days }: Corpus): Day => addDays(from, days - 2);

const BLOCK = 65_536;

/** The members' days, marked from the raw events that are visits. */
export function dayBitsOf({ from, days, members, events }: Corpus) {
  const bits = noDayBits({ from, days, members });
  const some = { members: new Int32Array(BLOCK), instants: new Float64Array(BLOCK) };
  let count = 0;
  const flush = (): void => {
    markDays(bits, some.members.subarray(0, count), some.instants);
    count = 0;
  };
  for (let i = 0; i < events.members.length; i += 1) {
    if (events.kinds[i] === OPEN) continue;
    some.members[count] = events.members[i] ?? 0;
    some.instants[count] = (events.seconds[i] ?? 0) * 1000;
    count += 1;
    if (count === BLOCK) flush();
  }
  flush();
  return bits;
}

/** The cohorts from raw events. */
export const cohortsFromRaw = (corpus: Corpus): readonly Cohort[] =>
  cohortsOfBits(dayBitsOf(corpus), 'day');

/** Figures as rows that DuckDB gives too: the number of the day 0, of the measure, and what is known. */
export const rowsOf = (
  cohorts: readonly Cohort[],
  { from, measures, asOf }: Readonly<{ from: Day; measures: readonly Measure[]; asOf: Day }>,
): readonly Row[] =>
  cohorts.flatMap((cohort) =>
    figuresOf(cohort, { measures, asOf }).map((figure, i) => [
      daysBetween(from, cohort.day),
      i,
      ...told(figure),
    ]),
  );

const told = (figure: Figure): Row =>
  figure.kind === 'not-yet' ? [figure.kind] : [figure.kind, figure.there, figure.of];

/** A cohort's gaps as they are counted, before they are summed up for reading. */
export function gapsOf({ triangle: { last, leapt } }: Cohort) {
  const gaps = noGaps('day');
  const at = (p: number, q: number): number =>
    p < 0 || q > last + 1 ? 0 : (leapt[cellAt(last, p, q)] ?? 0);
  for (let p = 0; p <= last; p += 1) {
    for (let q = p + 1; q <= last + 1; q += 1) {
      const row = at(p, q) - at(p, q + 1);
      const above = at(p - 1, q) - at(p - 1, q + 1);
      gaps.cells[cellAt(last, p, q)] = row - above;
    }
  }
  return gaps;
}
