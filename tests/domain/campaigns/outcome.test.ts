import {
  type Joined,
  cameWithin,
  otherMeasure,
  readFrom,
  spentWithin,
  windowOf,
} from '../../../shared/domain/campaigns';
import { noDays, setOf } from '../../../shared/domain/presence';
import { clock, daysAfter, monday } from '../../support/calendar';

const goal = { measure: 'visit', windowDays: 14 } as const;
const until = windowOf(goal, monday);
const joined: Joined = { campaign: 'spring-tea', arm: 'treated', on: monday, until };
const came = (...days: readonly string[]) =>
  cameWithin(goal.measure, { ...noDays, visit: setOf(days) }, joined);

describe('Whoever joined came for the goal', () => {
  it('on a day after the day of joining, up to the last day of the window', () => {
    const day = (days: number) => came(daysAfter(monday, days));
    expect([-1, 0, 1, 13, 14, 15].map(day)).toEqual([false, false, true, true, true, false]);
    expect(came()).toBe(false);
    expect(came(daysAfter(monday, -3), daysAfter(monday, 2), daysAfter(monday, 40))).toBe(true);
  });

  it('by the measure that is asked for', () => {
    const days = { ...noDays, visit: setOf([daysAfter(monday, 1)]) };
    expect(cameWithin('purchase', days, joined)).toBe(false);
    expect(otherMeasure(goal)).toBe('purchase');
    expect(otherMeasure({ ...goal, measure: 'purchase' })).toBe('visit');
  });

  it('and paid what was paid on those days', () => {
    const paid = [0, 1, 14, 15].map((days, i) => [daysAfter(monday, days), 10 ** i] as const);
    expect(spentWithin(Object.fromEntries(paid), joined)).toBe(110);
  });
});

describe('A result', () => {
  it('may be read when the last window has closed and what may be late has come', () => {
    const closed = clock(daysAfter(monday, 15), '00:00:00.000');
    expect(readFrom(goal, { lastOn: monday, lateHours: 0 })).toBe(closed);
    expect(readFrom(goal, { lastOn: monday, lateHours: 24 })).toBe(closed + 24 * 3_600_000);
  });
});
