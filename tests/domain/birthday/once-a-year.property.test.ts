import fc from 'fast-check';
import type { Birthday, BirthdayRules } from '../../../shared/domain/birthday';
import { daysAfter } from '../../support/calendar';
import { type Telling, birthdays, live, lunar, rewardDays, rules, solar } from './life';

const DAY = 86_400_000;
const firstYear = 2026;
const years = Array.from({ length: 20 }, (_, n) => firstYear + n);
const end = '2045-12-31';

/** Every day that a birthday can be on: those of a leap year. */
const everyDay = Array.from({ length: 366 }, (_, n) => {
  const [, month, day] = daysAfter('2028-01-01', n).split('-').map(Number);
  return solar(month ?? 0, day ?? 0);
});

const everyLunarDay = [false, true].flatMap((leap) =>
  Array.from({ length: 360 }, (_, n) => lunar(1 + Math.floor(n / 30), 1 + (n % 30), leap)),
);

const apart = (days: readonly string[]): readonly number[] =>
  days.slice(1).map((day, n) => (Date.parse(day) - Date.parse(days[n] ?? '')) / DAY);

function holds(days: readonly string[]): void {
  const inYears = days.map((day) => day.slice(0, 4));
  expect(new Set(inYears).size).toBe(inYears.length);
  expect(apart(days).filter((gap) => gap < 300)).toEqual([]);
}

/** The day of a birthday in a year by the civil calendar; 29 February is the 28th in common years. */
function civil(year: number, month: number, day: number): string {
  const on = new Date(Date.UTC(year, month - 1, day));
  return on.getUTCMonth() === month - 1 ? on.toISOString().slice(0, 10) : `${year}-02-28`;
}

describe('A birthday that is never changed', () => {
  it('is rewarded once in each of twenty years, on the first day of its window', () => {
    for (const birthday of everyDay) {
      const due = years.map((year) => civil(year, birthday.month, birthday.day));
      const lived = live([{ on: '2025-12-24', birthday }], due.at(-1) ?? '');
      expect(birthdays(lived).slice(-20)).toEqual(due);
      const given = rewardDays(lived);
      holds(given);
      expect(given.slice(-20)).toEqual(due.map((day) => daysAfter(day, -7)));
    }
  });

  it('and told on any day, on one day of each window that follows', () => {
    for (const [n, birthday] of everyDay.entries()) {
      const on = daysAfter('2026-01-01', (n * 137) % 365);
      const due = years.map((year) => civil(year, birthday.month, birthday.day));
      const lived = live([{ on, birthday }], daysAfter(due.at(-1) ?? '', 15));
      const given = rewardDays(lived);
      holds(given);
      const known = due.filter((day) => day >= on);
      for (const [m, day] of known.entries()) {
        const reward = given.at(m - known.length) ?? '';
        expect(reward >= daysAfter(day, -7) && reward <= daysAfter(day, 15)).toBe(true);
      }
    }
  });

  it('by the lunar calendar is rewarded for every birthday but, rarely, one of two in a year', () => {
    let passedOver = 0;
    for (const birthday of everyLunarDay) {
      const lived = live([{ on: '2026-01-20', birthday }], end);
      holds(rewardDays(lived));
      const past = birthdays(lived).filter((day) => daysAfter(day, 15) <= end);
      const missing = Math.max(0, past.length - rewardDays(lived).length);
      expect(missing).toBeLessThanOrEqual(1);
      passedOver += missing;
    }
    expect(passedOver / everyLunarDay.length).toBeLessThan(0.02);
  });
});

const anyBirthday: fc.Arbitrary<Birthday> = fc.constantFrom(...everyDay, ...everyLunarDay);

/** Birthdays told so as to gain by it: often just ahead of the day they are told on. */
const anyTellings: fc.Arbitrary<readonly Telling[]> = fc
  .array(
    fc.record({
      wait: fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 400 }), fc.constantFrom(299, 300, 301)),
      birthday: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: -20, max: 30 }) },
        { weight: 3, arbitrary: anyBirthday },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((asks) => {
    let on = '2026-01-01';
    return asks.map(({ wait, birthday }) => {
      on = daysAfter(on, wait);
      return { on, birthday: typeof birthday === 'number' ? shortlyAfter(on, birthday) : birthday };
    });
  });

function shortlyAfter(on: string, days: number): Birthday {
  const [, month, day] = daysAfter(on, days).split('-').map(Number);
  return solar(month ?? 0, day ?? 0);
}

const anyRules: fc.Arbitrary<BirthdayRules> = fc.record({
  beforeDays: fc.integer({ min: 0, max: 60 }),
  afterDays: fc.integer({ min: 0, max: 60 }),
  gifts: fc.constant(rules.gifts),
});

describe('However often a birthday is changed', () => {
  it('there is one gift a calendar year at most, and never two within 300 days', () => {
    fc.assert(
      fc.property(anyTellings, anyRules, (tellings, by) => {
        holds(rewardDays(live(tellings, end, by)));
      }),
      { numRuns: 1_500 },
    );
  });

  it('beginning with any day of the year, twenty years long', () => {
    for (const birthday of everyDay) {
      fc.assert(
        fc.property(anyTellings, (tellings) => {
          holds(rewardDays(live([{ on: '2026-01-01', birthday }, ...tellings], end)));
        }),
        { numRuns: 5 },
      );
    }
  });

  it('and not forgotten, there are never two greetings within 300 days', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        const kept = tellings.filter(({ birthday }) => birthday !== null);
        expect(apart(birthdays(live(kept, end))).filter((gap) => gap < 300)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('it is all the same whether time passes day by day or at once', () => {
    fc.assert(
      fc.property(anyTellings, fc.array(fc.nat(800), { maxLength: 5 }), (tellings, stops) => {
        const last = tellings.at(-1)?.on ?? '2026-01-01';
        const told = live(tellings, last);
        const until = stops.reduce((day, wait) => daysAfter(day, wait), last);
        let day = last;
        let lived = told;
        for (const wait of stops) {
          day = daysAfter(day, wait);
          lived = live(tellings, day);
        }
        expect(live(tellings, until)).toEqual(lived);
      }),
      { numRuns: 300 },
    );
  });
});
