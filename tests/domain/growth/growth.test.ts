import {
  type GrowthEvent,
  evolveGrowth,
  forgetBefore,
  growthLeavesOn,
  growthOn,
  growthWithin,
} from '../../../shared/domain/growth';
import { around, daysAfter, monday } from '../../support/calendar';

const cause = { kind: 'import' } as const;
const earned = (on: string, growth: number): GrowthEvent => ({
  kind: 'growth-earned',
  on,
  growth,
  cause,
});
const reversed = (on: string, growth: number): GrowthEvent => ({
  kind: 'growth-reversed',
  on,
  growth,
  cause,
});
const grown = (...events: readonly GrowthEvent[]) => events.reduce(evolveGrowth, []);

describe('Growth value', () => {
  const account = grown(earned(monday, 70), earned('2026-01-05', 20), earned(monday, 5));

  it('is kept by day, oldest first', () => {
    expect(account).toEqual([
      { on: '2026-01-05', growth: 20 },
      { on: monday, growth: 75 },
    ]);
  });

  it('counts from the day it is earned', () => {
    expect(around(monday).map((on) => growthWithin(account, 365, on))).toEqual([20, 95, 95]);
  });

  it('counts on the last day of its window and not on the next', () => {
    const leaves = daysAfter('2026-01-05', 365);
    expect(around(leaves).map((on) => growthWithin(account, 365, on))).toEqual([95, 75, 75]);
    expect(growthLeavesOn(account, 365, monday)).toBe(leaves);
  });

  it('counts for one day in a window of one day', () => {
    expect(around(monday).map((on) => growthWithin(account, 1, on))).toEqual([0, 75, 0]);
  });

  it('leaves next when the oldest day still in the window does', () => {
    const first = daysAfter('2026-01-05', 364);
    expect(growthLeavesOn(account, 365, first)).toBe('2027-01-05');
    expect(growthLeavesOn(account, 365, '2027-01-05')).toBe(daysAfter(monday, 365));
    expect(growthLeavesOn(account, 365, '2026-01-04')).toBeNull();
    expect(growthLeavesOn(account, 365, daysAfter(monday, 365))).toBeNull();
  });

  it('is held on its own day only', () => {
    expect(around(monday).map((on) => growthOn(account, on))).toEqual([0, 75, 0]);
  });

  it('taken back to the last leaves no empty day', () => {
    expect(grown(earned(monday, 5), reversed(monday, 4))).toEqual([{ on: monday, growth: 1 }]);
    expect(grown(earned(monday, 5), reversed(monday, 5))).toEqual([]);
  });

  it('is never taken back from a day that does not hold it', () => {
    expect(() => grown(earned(monday, 5), reversed(monday, 6))).toThrow('earned on that day');
    expect(() => grown(earned(monday, 5), reversed('2026-03-10', 1))).toThrow();
  });

  it('of days before the one given is forgotten, that day itself is not', () => {
    expect(around(monday).map((day) => forgetBefore(account, day).length)).toEqual([1, 1, 0]);
  });
});
