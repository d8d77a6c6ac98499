import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  startOf,
  weekdayOf,
} from '../../../shared/domain/kernel/day';
import { around, clock, lastInstantOf, leapDay, midnight } from '../../support/calendar';

describe('A calendar day', () => {
  it('begins and ends at midnight in UTC+8', () => {
    expect(dayOf(midnight('2026-03-10') - 1)).toBe('2026-03-09');
    expect(dayOf(midnight('2026-03-10'))).toBe('2026-03-10');
    expect(dayOf(lastInstantOf('2026-03-10'))).toBe('2026-03-10');
    expect(startOf('2026-03-10')).toBe(midnight('2026-03-10'));
  });

  it('is not the day of UTC: eight in the evening there is already tomorrow here', () => {
    expect(dayOf(Date.parse('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
    expect(dayOf(Date.parse('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
  });

  it('knows 29 February in leap years only', () => {
    expect(around(leapDay).map((day) => addDays(day, 0))).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
    expect(addDays('2028-02-28', 1)).toBe(leapDay);
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays(leapDay, 366)).toBe('2029-03-01');
  });

  it('counts days over a year end and backwards', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-03-01', leapDay)).toBe(-1);
    expect(daysBetween(leapDay, leapDay)).toBe(0);
  });

  it('counts Monday as 1 and Sunday as 7', () => {
    const week = [9, 10, 11, 12, 13, 14, 15].map((day) => `2026-03-${day < 10 ? '0' : ''}${day}`);
    expect(week.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('changes its weekday and its month at midnight in UTC+8', () => {
    const [before, at] = [dayOf(midnight('2026-06-01') - 1), dayOf(midnight('2026-06-01'))];
    expect([weekdayOf(before), weekdayOf(at)]).toEqual([7, 1]);
    expect([monthOf(before), monthOf(at)]).toEqual(['2026-05', '2026-06']);
  });
});

describe('A text', () => {
  it.each(['2026-03-09', '2028-02-29', '2000-02-29', '1986-05-04', '2026-12-31'])(
    '%s is a day',
    (text) => expect(isDay(text)).toBe(true),
  );

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-3-9',
    '2026-03-09T00:00:00Z',
    ' 2026-03-09',
    '20260309',
    '',
  ])('%j is not a day', (text) => expect(isDay(text)).toBe(false));
});

const day = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('2026-01-01', days));

describe('Days as text', () => {
  it('stand in the order of time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).toBe(startOf(a) < startOf(b));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are as far apart as the days added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3_000, max: 3_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(isDay(addDays(from, days))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('hold every instant from their start until the next day starts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 86_399_999 }), (on, ms) => {
        expect(dayOf(clock(on, '00:00:00.000') + ms)).toBe(on);
      }),
      { numRuns: 1_000 },
    );
  });
});
