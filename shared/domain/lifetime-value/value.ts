import { type Day, addDays } from '../kernel/day';
import { addMonths, firstDayOf, lastDayOf } from '../kernel/month';
import { sumOf } from '../kernel/sum';
import type { ValueCohort } from './model';

/** What a cohort paid in one month of its age, in fen (M2): known for good, so far, or not to be known yet. */
export type ValueFigure =
  Readonly<{ kind: 'final' | 'running'; fen: number }> | Readonly<{ kind: 'not-yet' }>;

/** The figure of an age is final once the calendar month it falls in is closed. */
export function valueAt({ month, fen }: ValueCohort, age: number, asOf: Day): ValueFigure {
  const during = addMonths(month, age);
  if (firstDayOf(during) > addDays(asOf, 1)) return { kind: 'not-yet' };
  const kind = lastDayOf(during) <= asOf ? 'final' : 'running';
  return { kind, fen: fen.get(age) ?? 0 };
}

/** All that a cohort has paid up to now. */
export const valueToDate = ({ fen }: ValueCohort): number =>
  sumOf([...fen.values()], (paid) => paid);

/** Fen a member, rounded to the nearest; null, and never 0, of no members. */
export const perMember = (fen: number, members: number): number | null =>
  members === 0 ? null : Math.round(fen / members);

/** Cohorts that are final at an age, added up (M7): what they paid in that month and up to its end. */
export function pooledAt(cohorts: readonly ValueCohort[], age: number, asOf: Day) {
  const final = cohorts.filter((cohort) => valueAt(cohort, age, asOf).kind === 'final');
  const members = sumOf(final, (cohort) => cohort.members);
  const upTo = (last: number) =>
    sumOf(final, ({ fen }) => sumOf([...fen], ([at, paid]) => (at <= last ? paid : 0)));
  const fen = upTo(age) - upTo(age - 1);
  return {
    age,
    members,
    fen,
    toDateFen: upTo(age),
    toDatePerMember: perMember(upTo(age), members),
  };
}
