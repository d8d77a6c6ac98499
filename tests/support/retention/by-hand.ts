import { newcombe } from '../../../shared/domain/statistics';
import { type Kind, type Person, written } from './people';

/**
 * Every figure of retention counted from people's days, one person and one day after the other. It
 * shares with the product its words and Newcombe's formula.
 */
export type Wanted =
  | Readonly<{ mode: 'on-day'; day: number }>
  | Readonly<{ mode: 'within'; days: number }>
  | Readonly<{ mode: 'bracket'; from: number; to: number }>
  | Readonly<{ mode: 'on-or-after'; day: number; horizon: number }>;

const firstOf = (person: Person): number => Math.min(...person.visit);

/** The people whose first visit was on each day. */
export function cohortsByHand(all: readonly Person[]): ReadonlyMap<number, readonly Person[]> {
  const cohorts = new Map<number, Person[]>();
  for (const person of all.filter(({ visit }) => visit.size > 0)) {
    const day = firstOf(person);
    cohorts.set(day, [...(cohorts.get(day) ?? []), person]);
  }
  return new Map([...cohorts].sort(([a], [b]) => a - b));
}

const spanOf = (wanted: Wanted): readonly [number, number] => {
  if (wanted.mode === 'on-day') return [wanted.day, wanted.day];
  if (wanted.mode === 'within') return [1, wanted.days];
  if (wanted.mode === 'bracket') return [wanted.from, wanted.to];
  return [wanted.day, wanted.horizon];
};

type Of = Readonly<{ of: Kind; unit: 'day' | 'week'; wanted: Wanted; asOf: number }>;

/** The last day of the last age that is looked at. */
const closing = (cohort: number, { unit, wanted }: Of): number =>
  unit === 'day' ? cohort + spanOf(wanted)[1] : cohort + 7 * spanOf(wanted)[1] + 6;

export function figureByHand(day: number, cohort: readonly Person[], asked: Of) {
  const { of, unit, wanted, asOf } = asked;
  const [from, to] = spanOf(wanted);
  const there = cohort.filter((person) =>
    [...person[of]].some((on) => {
      const age = unit === 'day' ? on - day : Math.floor((on - day) / 7);
      return age >= from && age <= to;
    }),
  ).length;
  if (closing(day, asked) <= asOf) return { kind: 'final', there, of: cohort.length };
  const begun = day + from * (unit === 'day' ? 1 : 7) <= asOf + 1;
  if (wanted.mode === 'on-or-after' || !begun) return { kind: 'not-yet' };
  return { kind: 'running', there, of: cohort.length };
}

/** Final figures added up. */
export function pooledByHand(cohorts: ReadonlyMap<number, readonly Person[]>, asked: Of) {
  let [hits, of] = [0, 0];
  for (const [day, cohort] of cohorts) {
    const figure = figureByHand(day, cohort, asked);
    if (figure.kind !== 'final') continue;
    hits += figure.there ?? 0;
    of += figure.of ?? 0;
  }
  return { hits, of };
}

/** Each wish pooled over the cohorts that are final for all of them. */
export function sameByHand(
  cohorts: ReadonlyMap<number, readonly Person[]>,
  wishes: readonly Wanted[],
  asked: Omit<Of, 'wanted'>,
) {
  const closed = new Map(
    [...cohorts].filter(([day]) =>
      wishes.every((wanted) => closing(day, { ...asked, wanted }) <= asked.asOf),
    ),
  );
  return wishes.map((wanted) => pooledByHand(closed, { ...asked, wanted }));
}

const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The days of the week (from its Monday) or month a day is in. */
function periodOf(day: number, by: 'week' | 'month') {
  const name = (on: number) => written(on).slice(0, 7);
  let [first, last] = [day, day];
  if (by === 'week') {
    while (weekday(first) !== 1) first -= 1;
    return { period: written(first), last: first + 6 };
  }
  while (name(last + 1) === name(day)) last += 1;
  return { period: name(day), last };
}

export function trendByHand(
  cohorts: ReadonlyMap<number, readonly Person[]>,
  asked: Of & Readonly<{ by: 'week' | 'month' }>,
) {
  const periods = new Map<string, { last: number; days: Map<number, readonly Person[]> }>();
  for (const [day, cohort] of cohorts) {
    const { period, last } = periodOf(day, asked.by);
    const known = periods.get(period) ?? { last, days: new Map<number, readonly Person[]>() };
    known.days.set(day, cohort);
    periods.set(period, known);
  }
  const points = [...periods].map(([period, { last, days }]) => ({
    period,
    final: closing(last, asked) <= asked.asOf,
    count: pooledByHand(days, asked),
  }));
  return points.map((point, i) => ({ ...point, change: changeByHand(points[i - 1], point) }));
}

type Point = Readonly<{ final: boolean; count: Readonly<{ hits: number; of: number }> }>;

function changeByHand(before: Point | undefined, after: Point) {
  const known = [before, after].every((point) => point?.final === true && point.count.of > 0);
  return known && before !== undefined ? newcombe(after.count, before.count) : null;
}

const inside = ({ visit }: Person, from: number, to: number): boolean =>
  [...visit].some((day) => day >= from && day <= to);

/** Churn of the active base over the last N days. */
export function churnByHand(all: readonly Person[], days: number, asOf: number) {
  const before = (person: Person) => inside(person, asOf - 2 * days + 1, asOf - days);
  const after = (person: Person) => inside(person, asOf - days + 1, asOf);
  const isNew = (person: Person) => firstOf(person) > asOf - days && firstOf(person) <= asOf;
  const count = (is: (person: Person) => boolean) => all.filter(is).length;
  return {
    before: count(before),
    churned: count((one) => before(one) && !after(one)),
    joined: count(isNew),
    returned: count((one) => after(one) && !before(one) && !isNew(one)),
    after: count(after),
  };
}

/** Members who ever came and have not for N days. */
export const dormantByHand = (all: readonly Person[], days: number, asOf: number): number =>
  all.filter(({ visit }) => {
    const until = [...visit].filter((day) => day <= asOf);
    return until.length > 0 && asOf - Math.max(...until) >= days;
  }).length;

/** Of the days on which somebody was there, those with another exactly so many days later. */
export function recurringByHand(
  all: readonly Person[],
  { of, days, asOf }: Readonly<{ of: Kind; days: number; asOf: number }>,
) {
  const then = all.flatMap((person) =>
    [...person[of]].filter((day) => day + days <= asOf).map((day) => person[of].has(day + days)),
  );
  return { hits: then.filter(Boolean).length, of: then.length };
}

/** Who was there on each day, by how often they came so far and when they were there next. */
export function gapsByHand(all: readonly Person[], of: Kind): readonly string[] {
  const lines = all.flatMap((person) => {
    const days = [...person[of]].sort((a, b) => a - b);
    return days.map((day, i) => {
      const next = days[i + 1];
      const gap = next === undefined || next - day > 400 ? 'none' : next - day;
      const mean = i === 0 ? null : (day - (days[0] ?? day)) / i;
      const bounds = [8, 16, 35, 100].filter((bound) => mean !== null && mean > bound);
      const band = mean === null ? 0 : bounds.length + 1;
      return `${written(day)} band ${band} gap ${gap}`;
    });
  });
  return lines.sort();
}
