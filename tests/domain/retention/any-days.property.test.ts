import fc from 'fast-check';
import { type Day, addDays, daysBetween } from '../../../shared/domain/kernel/day';
import { type DayKind, type Days, daysIn } from '../../../shared/domain/presence';
import { type Measure, baseChurn, figureOf } from '../../../shared/domain/retention';
import { cohortsOf, dayGapsOf, daysOf, numbered } from '../../support/cohorts';

const anyNumbers = fc.uniqueArray(fc.nat(120), { maxLength: 12 });

/** A member's days at some moments: late visits, purchases taken back, all of it erased. */
const anyHistory = fc.array(
  fc.record({ visit: anyNumbers, purchase: anyNumbers, open: anyNumbers }).map(daysOf),
  { minLength: 1, maxLength: 4 },
);

const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((day) => ({ mode: 'on-day', day }) as const),
  fc.integer({ min: 1, max: 90 }).map((days) => ({ mode: 'within', days }) as const),
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }))
    .map(([a, b]) => ({ mode: 'bracket', from: Math.min(a, b), to: Math.max(a, b) }) as const),
);

const last = (histories: readonly (readonly Days[])[]): readonly Days[] =>
  histories.flatMap((states) => states.slice(-1));

/** Counted from the days themselves. */
function counted(
  members: readonly Days[],
  asked: Readonly<{ of: DayKind; cohort: Day; from: number; to: number }>,
) {
  const { of, cohort, from, to } = asked;
  const there = members
    .filter(({ visit }) => visit?.from === cohort)
    .map((days) =>
      daysIn(days[of]).some((day) => {
        const age = daysBetween(cohort, day);
        return age >= from && age <= to;
      }),
    );
  return { there: there.filter(Boolean).length, of: there.length };
}

it('every cell is what counting the days gives, however the days came about', () => {
  fc.assert(
    fc.property(
      fc.array(anyHistory, { maxLength: 8 }),
      anyMeasure,
      fc.constantFrom<DayKind>('visit', 'purchase', 'open'),
      (histories, measure, of) => {
        const span = {
          from:
            measure.mode === 'on-day' ? measure.day : measure.mode === 'bracket' ? measure.from : 1,
          to:
            measure.mode === 'on-day'
              ? measure.day
              : measure.mode === 'bracket'
                ? measure.to
                : measure.mode === 'within'
                  ? measure.days
                  : 0,
        };
        const cohorts = cohortsOf(histories, of);
        const expected = new Set(last(histories).flatMap(({ visit }) => visit?.from ?? []));
        expect(new Set(cohorts.map(({ day }) => day))).toEqual(expected);
        for (const cohort of cohorts) {
          const figure = figureOf(cohort, { measure, asOf: numbered(400) });
          expect(figure).toEqual({
            kind: 'final',
            ...counted(last(histories), { of, cohort: cohort.day, ...span }),
          });
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('churn of the active base is what comparing the two periods gives', () => {
  fc.assert(
    fc.property(
      fc.array(anyHistory, { maxLength: 8 }),
      fc.integer({ min: 1, max: 45 }),
      fc.nat(150),
      (histories, days, end) => {
        const asOf = numbered(end);
        const there = (from: Day, to: Day) =>
          last(histories).map(({ visit }) => daysIn(visit).some((day) => day >= from && day <= to));
        const before = there(addDays(asOf, 1 - 2 * days), addDays(asOf, -days));
        const after = there(addDays(asOf, 1 - days), asOf);
        const joined = last(histories).map(
          ({ visit }) => visit !== null && visit.from > addDays(asOf, -days) && visit.from <= asOf,
        );
        const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
        expect(
          baseChurn(dayGapsOf(histories, 'visit'), { asOf, days, joined: count(joined) }),
        ).toEqual({
          before: count(before),
          churned: count(before.map((was, i) => was && after[i] === false)),
          joined: count(joined),
          returned: count(after.map((is, i) => is && before[i] === false && joined[i] === false)),
          after: count(after),
        });
      },
    ),
    { numRuns: 500 },
  );
});
