import { clock, midnight, monday, tuesday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { purchase } from '../../support/counter';
import { after } from '../../support/given';
import { balance } from '../../../shared/domain/points';

const capped = { ...plainDays, earn: { ...plainDays.earn, capPointsPerDay: 90 } };
const noon = clock(monday);
const earned = (...purchases: readonly ReturnType<typeof purchase>[]) => {
  const at = purchases.at(-1)?.at ?? noon;
  return balance(after(capped, ...purchases).points, at);
};

describe('The points that purchases earn on one day', () => {
  it.each([
    [89, 89],
    [90, 90],
    [91, 90],
  ])('are capped: %i yuan earn %i', (yuan, points) => {
    expect(earned(purchase('a', yuan, { at: noon }))).toBe(points);
  });

  it('are capped over all purchases of the day', () => {
    expect(earned(purchase('a', 60, { at: noon }), purchase('b', 60, { at: noon + 1 }))).toBe(90);
    expect(earned(purchase('a', 90, { at: noon }), purchase('b', 60, { at: noon + 1 }))).toBe(90);
  });

  it('are counted anew from midnight in UTC+8', () => {
    const first = purchase('a', 90, { at: noon });
    expect(earned(first, purchase('b', 60, { at: midnight(tuesday) - 1 }))).toBe(90);
    expect(earned(first, purchase('b', 60, { at: midnight(tuesday) }))).toBe(150);
  });

  it('count for the day of the purchase when it arrives late', () => {
    const at = clock(tuesday, '09:00:00.000');
    expect(earned(purchase('a', 90, { at: noon }), purchase('b', 60, { at, boughtAt: noon }))).toBe(
      90,
    );
  });

  it('stay capped for yesterday when late purchases arrive after one of today', () => {
    const at = clock(tuesday, '09:00:00.000');
    const late = (orderId: string) => purchase(orderId, 60, { at, boughtAt: noon });
    expect(earned(purchase('a', 90, { at: noon }), purchase('b', 5, { at }), late('c'))).toBe(95);
    expect(earned(purchase('b', 5, { at }), late('c'), late('d'))).toBe(95);
  });
});
