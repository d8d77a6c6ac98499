import { type QuadrantTerms, quadrantOf } from '../../../shared/domain/retention';
import { daysOf, numbered } from '../../support/cohorts';

const awayDays = { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 };
const terms: QuadrantTerms = { asOf: numbered(100), newDays: 30, awayDays };

const of = (visit: readonly number[], enrolled = 0) =>
  quadrantOf({ enrolledOn: numbered(enrolled), visits: daysOf({ visit }).visit }, terms);

describe('A member is in one quadrant', () => {
  it('as a newcomer for thirty days from the first visit, whenever they joined', () => {
    expect(of([71])).toBe('new-activation');
    expect(of([70])).toBe('old-activation');
    expect(of([71, 72])).toBe('new-retention');
    expect(of([70, 99])).toBe('old-activation');
  });

  it('without a visit as a newcomer who is still to come, then as one to win back', () => {
    expect(of([], 71)).toBe('new-activation');
    expect(of([], 70)).toBe('lost-recall');
  });

  it('as an older one who comes, until away as long as counts for their rhythm', () => {
    expect(of([56])).toBe('old-activation');
    expect(of([55])).toBe('lost-recall');
    expect(of([80, 87].map((day) => day - 40))).toBe('lost-recall');
    expect(of([60, 67, 74, 81, 87])).toBe('old-activation');
    expect(of([60, 67, 74, 81, 86])).toBe('lost-recall');
  });

  it('by what had happened up to the day that is asked about', () => {
    expect(of([50, 101])).toBe('lost-recall');
    expect(of([101], 90)).toBe('new-activation');
  });
});
