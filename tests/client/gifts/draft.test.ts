import type { Home } from '../../../client/app/src/store/member';
import {
  changed,
  countsFrom,
  daysIn,
  draftOf,
  toldBy,
} from '../../../client/app/src/gifts/pages/birthday/draft';
import { homeOf } from '../app/home';

const empty = draftOf(null);
const kept = (part: Partial<Home['birthday']>) => ({ ...homeOf().birthday, ...part });
const open = { opensOn: '2026-11-20', closesOn: '2026-12-12' };

describe('a birthday being chosen', () => {
  it('tells nothing until month and day are there', () => {
    expect(toldBy(empty)).toBeNull();
    expect(toldBy({ ...empty, month: 8 })).toBeNull();
    expect(toldBy({ ...empty, day: 15 })).toBeNull();
    expect(toldBy({ ...empty, month: 8, day: 15 })).toEqual({
      calendar: 'solar',
      ...{ month: 8, day: 15 },
    });
  });

  it('tells a leap month in the lunar calendar only', () => {
    const leap = { ...empty, month: 4, day: 3, leap: true };
    expect(toldBy(leap)).toEqual({ calendar: 'solar', month: 4, day: 3 });
    expect(toldBy({ ...leap, calendar: 'lunar' })).toMatchObject({ calendar: 'lunar', leap: true });
  });

  it.each([
    [1, 31],
    [2, 29],
    [4, 30],
    [12, 31],
  ])('offers month %i up to day %i', (month, days) => {
    expect(daysIn({ ...empty, month })).toBe(days);
    expect(daysIn({ ...empty, calendar: 'lunar', month })).toBe(30);
  });

  it('drops a day that the other month or calendar has not', () => {
    const last = { ...empty, month: 1, day: 31 };
    expect(changed(last, { month: 3 }).day).toBe(31);
    expect(changed(last, { month: 4 }).day).toBeNull();
    expect(changed(last, { calendar: 'lunar' }).day).toBeNull();
    expect(changed({ ...last, day: 30 }, { calendar: 'lunar' }).day).toBe(30);
  });

  it('begins with the birthday that is kept', () => {
    const told = { calendar: 'lunar', month: 8, day: 15, leap: false } as const;
    expect(toldBy(draftOf(told))).toEqual(told);
  });
});

describe('a change of the birthday', () => {
  const today = '2026-11-23';

  it('counts at once', () => {
    expect(countsFrom(kept({}), today)).toBeNull();
    expect(countsFrom(kept({ rewardedOn: '2025-12-31' }), today)).toBeNull();
  });

  it('counts from the first of January once the gift of the year was given', () => {
    expect(countsFrom(kept({ rewardedOn: '2026-01-01' }), today)).toBe('2027-01-01');
  });

  it('counts from the first of January while the window is open', () => {
    expect(countsFrom(kept({ window: open }), today)).toBe('2027-01-01');
  });
});
