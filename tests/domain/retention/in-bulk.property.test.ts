import fc from 'fast-check';
import { startOf } from '../../../shared/domain/kernel/day';
import { HOUR } from '../../../shared/domain/kernel/instant';
import { type DayKind, type Days } from '../../../shared/domain/presence';
import {
  type Cohort,
  type Unit,
  cohortsOfBits,
  cohortsOfDays,
  markDays,
  noDayBits,
} from '../../../shared/domain/retention';
import { cohortsOf, daysOf, numbered } from '../../support/cohorts';

/** As texts, which compare at once where arrays are compared cell by cell. */
const told = (cohorts: readonly Cohort[]): readonly string[] =>
  cohorts.map(({ day, triangle: { last, leapt } }) => `${day} ${last}: ${leapt.join(' ')}`);

const DAYS = 400;
const anyNumbers = fc.uniqueArray(fc.nat(DAYS - 1), { maxLength: 20 });
const anyUnit = fc.constantFrom<Unit>('day', 'week');

const anyHistory: fc.Arbitrary<readonly Days[]> = fc.array(
  fc.record({ visit: anyNumbers, purchase: anyNumbers, open: anyNumbers }).map(daysOf),
  { minLength: 1, maxLength: 3 },
);

it('members counted whole make the cohorts that all their moves add up to', () => {
  fc.assert(
    fc.property(
      fc.array(anyHistory, { maxLength: 8 }),
      fc.constantFrom<DayKind>('visit', 'purchase', 'open'),
      anyUnit,
      (histories, of, unit) => {
        const latest = histories.flatMap((states) => states.slice(-1));
        expect(told(cohortsOfDays(latest, { of, unit }))).toEqual(
          told(cohortsOf(histories, of, unit)),
        );
      },
    ),
    { numRuns: 200 },
  );
});

const anyEvent = fc.record({
  member: fc.nat(7),
  day: fc.nat(DAYS - 1),
  /** The first and the last moment of a day among them. */
  after: fc.oneof(fc.constantFrom(0, 24 * HOUR - 1), fc.nat(24 * HOUR - 1)),
});

it('events marked in any order and twice make the cohorts of the days they fall on', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), anyUnit, (events, unit) => {
      const bits = noDayBits({ from: numbered(0), days: DAYS, members: 8 });
      const twice = [...events, ...events.slice(0, 9)];
      markDays(
        bits,
        twice.map(({ member }) => member),
        twice.map(({ day, after }) => startOf(numbered(day)) + after),
      );
      const members = Array.from({ length: 8 }, (_, n) => [
        daysOf({ visit: events.filter(({ member }) => member === n).map(({ day }) => day) }),
      ]);
      expect(told(cohortsOfBits(bits, unit))).toEqual(told(cohortsOf(members, 'visit', unit)));
    }),
    { numRuns: 200 },
  );
});

it.each([-1, DAYS])('an event of day %i is none of these days', (day) => {
  const bits = noDayBits({ from: numbered(0), days: DAYS, members: 1 });
  expect(() => markDays(bits, [0], [startOf(numbered(day))])).toThrow('falls on one of the days');
});
