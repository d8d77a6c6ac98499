import {
  benefitOf,
  pointsExpireAt,
  pointsMatureAt,
  teaHouse,
} from '../../../shared/domain/programme';
import { clock, lastInstantOf, leapDay, midnight, monday, tuesday } from '../../support/calendar';

const waiting = { ...teaHouse, earn: { ...teaHouse.earn, pendingDays: 7 } };

describe('Points expire', () => {
  it.each([
    ['2026-01-01', '2028-01-01'],
    ['2026-12-31', '2028-01-01'],
    ['2027-01-01', '2029-01-01'],
    [leapDay, '2030-01-01'],
  ])('when earned on %s, at the first instant of %s', (on, first) => {
    expect(pointsExpireAt(teaHouse, on)).toBe(midnight(first));
  });

  it('at the end of the year they are earned in where they are valid for no further year', () => {
    expect(pointsExpireAt({ ...teaHouse, pointsValidYears: 0 }, '2026-12-31')).toBe(
      midnight('2027-01-01'),
    );
  });
});

describe('Points mature', () => {
  it('at once where the programme lets none wait', () => {
    expect(pointsMatureAt(teaHouse, clock(monday))).toBe(clock(monday));
  });

  it('at the start of a day, whenever on the day of purchase they were earned', () => {
    const matures = midnight('2026-03-16');
    expect(pointsMatureAt(waiting, midnight(monday))).toBe(matures);
    expect(pointsMatureAt(waiting, lastInstantOf(monday))).toBe(matures);
    expect(pointsMatureAt(waiting, midnight(tuesday))).toBe(midnight('2026-03-17'));
  });
});

describe('A tier', () => {
  it('gives its benefit, and none that the programme does not name', () => {
    expect(benefitOf(teaHouse, 'guyu')).toEqual({ pricePermille: 980, pointsPermille: 1250 });
    expect(benefitOf(teaHouse, 'gone')).toEqual({ pricePermille: 1000, pointsPermille: 1000 });
  });
});
