import fc from 'fast-check';
import {
  checkInOf,
  daysAround,
  dayState,
  month,
  monthFrom,
} from '../../../client/app/src/member/days';
import { weekdayOf } from '../../../shared/domain/kernel/day';
import { linCard } from './home';

const { checkIn } = linCard;

describe('a day of the check-in calendar', () => {
  it.each([
    ['2026-11-11', 'past'],
    ['2026-11-12', 'done'],
    ['2026-11-15', 'done'],
    ['2026-11-16', 'missed'],
    ['2026-11-22', 'done'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'ahead'],
  ])('%s is %s', (day, state) => {
    expect(dayState(checkIn, day)).toBe(state);
  });

  it('is done today once it is checked in', () => {
    const runs = [{ from: '2026-11-19', to: '2026-11-23' }];
    expect(dayState({ ...checkIn, runs }, '2026-11-23')).toBe('done');
  });

  it('cannot be made up when no make-up is left', () => {
    const makeUp = { ...checkIn.makeUp, left: 0 };
    expect(dayState({ ...checkIn, makeUp }, '2026-11-16')).toBe('past');
  });
});

describe('the days on the home screen', () => {
  it('are seven, four of them behind today', () => {
    const days = daysAround(checkIn);
    expect(days.map(({ day }) => day.slice(8))).toEqual(['19', '20', '21', '22', '23', '24', '25']);
    expect(days.filter(({ isToday }) => isToday)).toEqual([
      { day: '2026-11-23', state: 'today', isToday: true },
    ]);
  });
});

describe('a month of the check-in calendar', () => {
  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2026-11', 30],
    ['2026-12', 31],
  ])('%s has %s days', (yearMonth, length) => {
    expect(month(checkIn, yearMonth).filter((day) => day !== null)).toHaveLength(length);
  });

  it('has each day under its own weekday, Monday first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        (year, number) => {
          const days = month(checkIn, `${year}-${String(number).padStart(2, '0')}`);
          days.forEach((day, at) => {
            if (day !== null) expect(weekdayOf(day.day)).toBe((at % 7) + 1);
          });
        },
      ),
    );
  });

  it('has neighbours across the turn of a year', () => {
    expect(monthFrom('2026-12', 1)).toBe('2027-01');
    expect(monthFrom('2026-01', -1)).toBe('2025-12');
    expect(monthFrom('2028-02', 1)).toBe('2028-03');
    expect(monthFrom('2026-03', -1)).toBe('2026-02');
  });
});

describe('a day from before the member joined', () => {
  it('cannot be made up; the first day can', () => {
    const joined = { ...linCard, enrolledOn: '2026-11-17' };
    expect(checkInOf(joined).makeUp.days).toEqual(['2026-11-17', '2026-11-18']);
  });
});
