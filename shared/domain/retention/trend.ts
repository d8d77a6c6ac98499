import { type Day, addDays, monthOf, weekdayOf } from '../kernel/day';
import { type Count, type Interval, newcombe } from '../statistics';
import { closesOn, figureOf, spanOf } from './figures';
import type { Cohort, Measure } from './model';
import { pooled } from './pooled';
import type { Unit } from './triangle';

/** Cohorts of one ISO week (named by its Monday) or calendar month, and the change since the one before. */
export type TrendPoint = Readonly<{
  period: string;
  final: boolean;
  count: Count;
  change: Interval | null;
}>;

type Asked = Readonly<{ measure: Measure; asOf: Day; by: 'week' | 'month'; unit?: Unit }>;

/** A measure over time (M8): a period is final only once it is final for all its days. */
export function trend(cohorts: readonly Cohort[], asked: Asked): readonly TrendPoint[] {
  const periods = new Map<string, readonly Cohort[]>();
  for (const cohort of cohorts) {
    const period = periodOf(cohort.day, asked.by);
    periods.set(period, [...(periods.get(period) ?? []), cohort]);
  }
  const points = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map((entry) => at(entry, asked));
  return points.map((point, i) => ({ ...point, change: changeOf(points[i - 1], point) }));
}

const periodOf = (day: Day, by: Asked['by']): string =>
  by === 'month' ? monthOf(day) : addDays(day, 1 - weekdayOf(day));

type Point = Omit<TrendPoint, 'change'>;

function at([period, cohorts]: readonly [string, readonly Cohort[]], asked: Asked): Point {
  const { measure, asOf, by, unit = 'day' } = asked;
  const final = closesOn(lastDayOf(period, by), spanOf(measure).to, unit) <= asOf;
  return {
    period,
    final,
    count: pooled(cohorts.map((cohort) => figureOf(cohort, { measure, asOf, unit }))),
  };
}

const lastDayOf = (period: string, by: Asked['by']): Day =>
  by === 'week' ? addDays(period, 6) : addDays(`${monthOf(addDays(`${period}-01`, 31))}-01`, -1);

const changeOf = (before: Point | undefined, { final, count }: Point): Interval | null =>
  before?.final === true && final && before.count.of > 0 && count.of > 0
    ? newcombe(count, before.count)
    : null;
