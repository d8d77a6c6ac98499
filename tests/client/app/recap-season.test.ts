import { recapInSeason } from '../../../client/app/src/member/recap-season';
import { homeOf, linCard } from './home';

const on = (today: string, recapYear: number | null) =>
  recapInSeason({
    ...homeOf({ checkIn: { ...linCard.checkIn, today } }),
    recapYear,
  });

describe('The year to look back on', () => {
  it('is of the season from the day it opens to the end of January', () => {
    expect(on('2026-12-19', 2025)).toBeNull();
    expect(on('2026-12-20', 2026)).toBe(2026);
    expect(on('2027-01-31', 2026)).toBe(2026);
    expect(on('2027-02-01', 2026)).toBeNull();
  });

  it('is none where there is none, nor an earlier one in January', () => {
    expect(on('2027-01-10', null)).toBeNull();
    expect(on('2027-01-10', 2025)).toBeNull();
  });
});
