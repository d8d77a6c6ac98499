import fc from 'fast-check';
import { checkWorkdays, dueAfter, mondayToFriday } from '../../../shared/domain/workdays';
import { clock, daysAfter, monday } from '../../support/calendar';

const friday = daysAfter(monday, 4);
const workdays = (count: number) => ({ unit: 'workdays', workdays: count }) as const;
const at = (day: string) => clock(day, '10:00:00.000');
const due = (count: number, from: number, calendar = mondayToFriday) =>
  dueAfter(calendar, workdays(count), from);

describe('Workdays after an instant', () => {
  it.each([
    ['a Monday', monday, 1, daysAfter(monday, 1)],
    ['a Thursday', daysAfter(monday, 3), 1, friday],
    ['a Friday', friday, 1, daysAfter(monday, 7)],
    ['a Saturday', daysAfter(monday, 5), 1, daysAfter(monday, 7)],
    ['a Sunday', daysAfter(monday, 6), 1, daysAfter(monday, 7)],
    ['a Friday', friday, 5, daysAfter(monday, 11)],
    ['a Friday', friday, 6, daysAfter(monday, 14)],
  ])('from %s (%s), %d later is %s', (...[, day, count, expected]) => {
    expect(due(count, clock(day, '00:00:00.000'))).toBe(at(expected));
    expect(due(count, clock(day, '23:59:59.999'))).toBe(at(expected));
  });

  it('leave out days that are closed', () => {
    const calendar = { ...mondayToFriday, closed: [daysAfter(monday, 7), daysAfter(monday, 8)] };
    expect(due(1, at(friday), calendar)).toBe(at(daysAfter(monday, 9)));
  });

  it('take in days of a weekend that make up for a holiday', () => {
    const calendar = { ...mondayToFriday, open: [daysAfter(monday, 5)] };
    expect(due(1, at(friday), calendar)).toBe(at(daysAfter(monday, 5)));
    expect(due(2, at(friday), calendar)).toBe(at(daysAfter(monday, 7)));
  });

  it('are due at the hour of the shop', () => {
    expect(due(1, at(monday), { ...mondayToFriday, hour: 0 })).toBe(
      clock(daysAfter(monday, 1), '00:00:00.000'),
    );
  });

  it('one after another come to as many at once', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 20 }), (days, count) => {
        let one = at(daysAfter(monday, days));
        for (let left = count; left > 0; left -= 1) one = due(1, one);
        expect(one).toBe(due(count, at(daysAfter(monday, days))));
      }),
    );
  });
});

describe('Hours after an instant', () => {
  it('are by the clock, on any day', () => {
    expect(dueAfter(mondayToFriday, { unit: 'hours', hours: 30 }, at(friday))).toBe(
      at(friday) + 30 * 3_600_000,
    );
  });
});

describe('A calendar of workdays', () => {
  it('has days in a week, and none that is open and closed', () => {
    expect(checkWorkdays(mondayToFriday)).toEqual([]);
    expect(checkWorkdays({ ...mondayToFriday, weekdays: [] })).toEqual([
      { field: 'workdays.weekdays', reason: 'at-least-1' },
    ]);
    expect(checkWorkdays({ ...mondayToFriday, open: [monday], closed: [monday] })).toEqual([
      { field: 'workdays.open.0', reason: 'open-and-closed' },
    ]);
  });
});
