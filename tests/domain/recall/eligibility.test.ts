import { eligibility } from '../../../shared/domain/recall';
import { daysOf, numbered } from '../../support/cohorts';

const awayDays = { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 };
const of = (visit: readonly number[], day: number) =>
  eligibility(daysOf({ visit }).visit, { asOf: numbered(day), awayDays });

describe('A member may be called back', () => {
  it('only after a visit', () => {
    expect(of([], 50)).toEqual({
      ...{ eligible: false, band: null, lastOn: null },
      conditions: [{ rule: 'came-before', found: 0, needed: 1, passes: false, changesOn: null }],
    });
    expect(of([51], 50)).toMatchObject({ eligible: false, lastOn: null });
  });

  it('from the day away that counts for the rhythm, and says which day that is', () => {
    expect(of([0], 44)).toMatchObject({
      eligible: false,
      conditions: [
        { rule: 'came-before', passes: true },
        { rule: 'away-long-enough', found: 44, needed: 45, passes: false, changesOn: numbered(45) },
      ],
    });
    expect(of([0], 45)).toMatchObject({
      eligible: true,
      conditions: [{ passes: true }, { found: 45, needed: 45, passes: true, changesOn: null }],
    });
  });

  it('as it was on a past day, whatever came later', () => {
    expect(of([0, 7, 60], 20)).toMatchObject({ band: 1, lastOn: numbered(7), eligible: false });
    expect(of([0, 7, 60], 21)).toMatchObject({ band: 1, eligible: true });
    expect(of([0, 7, 60], 60)).toMatchObject({ band: 3, lastOn: numbered(60), eligible: false });
  });
});
