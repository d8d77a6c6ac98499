import fc from 'fast-check';
import {
  type Dwell,
  FEWEST,
  LONGEST_DAY,
  LONGEST_STAY,
  STAYS_TOLD_WITHIN,
  WEEKS_KEPT,
  dwellOf,
  noDwell,
  pages,
  take,
  weekOf,
} from '../../../shared/domain/dwell';
import { daysAfter, monday, tuesday } from '../../support/calendar';

const stay = (seconds: number, on = monday, page: (typeof pages)[number] = 'home') => ({
  ...{ page, on, seconds },
});
const batch = (...stays: readonly ReturnType<typeof stay>[]) => ({ id: 'b1', stays });
const sumOf = (dwell: Dwell) =>
  Object.values(dwell.weeks).reduce(
    (sum, week) => sum + Object.values(week).reduce((all, seconds) => all + seconds, 0),
    0,
  );

describe('Time spent looking at pages', () => {
  it('is added by page and by week from Monday', () => {
    const dwell = take(noDwell, batch(stay(5), stay(7), stay(9, tuesday, 'mall')), tuesday);
    expect(dwell.weeks).toEqual({ [monday]: { home: 12, mall: 9 } });
    expect(weekOf(daysAfter(monday, -1))).toBe(daysAfter(monday, -7));
    expect(weekOf(daysAfter(monday, 6))).toBe(monday);
  });

  it('counts once a batch, however often it comes', () => {
    const once = take(noDwell, batch(stay(5)), monday);
    expect(take(once, batch(stay(5)), monday)).toBe(once);
    expect(sumOf(take(once, { id: 'b2', stays: [stay(5)] }, monday))).toBe(10);
  });

  it.each([
    [LONGEST_STAY - 1, LONGEST_STAY - 1],
    [LONGEST_STAY, LONGEST_STAY],
    [LONGEST_STAY + 1, LONGEST_STAY],
  ])('of one look of %d seconds is %d', (seconds, counted) => {
    expect(sumOf(take(noDwell, batch(stay(seconds)), monday))).toBe(counted);
  });

  it.each([
    [-1, LONGEST_DAY - 1],
    [0, LONGEST_DAY],
    [1, LONGEST_DAY],
  ])('of a day is an hour at most: %d beside it', (beside, counted) => {
    const looks = Array.from({ length: LONGEST_DAY / 600 - 1 }, () => stay(600));
    const last = [stay(500), stay(100 + beside)];
    expect(sumOf(take(noDwell, batch(...looks, ...last), monday))).toBe(counted);
    const later = take(take(noDwell, batch(...looks), monday), { id: 'b2', stays: last }, monday);
    expect(sumOf(later)).toBe(counted);
  });

  it.each([
    [-STAYS_TOLD_WITHIN - 1, 0],
    [-STAYS_TOLD_WITHIN, 5],
    [0, 5],
    [1, 0],
  ])('told %d days from today counts %d seconds', (days, counted) => {
    expect(sumOf(take(noDwell, batch(stay(5, daysAfter(tuesday, days))), tuesday))).toBe(counted);
  });

  it('is kept for thirteen weeks and no longer', () => {
    const dwell = take(noDwell, batch(stay(5)), monday);
    const at = (days: number) =>
      take(dwell, { id: 'b2', stays: [] }, daysAfter(monday, days)).weeks[monday];
    expect(at(7 * WEEKS_KEPT - 1)).toEqual({ home: 5 });
    expect(at(7 * WEEKS_KEPT)).toBeUndefined();
  });

  it('stays small and within its caps, whatever a phone says', () => {
    const anyStay = fc.record({
      page: fc.constantFrom(...pages),
      back: fc.integer({ min: -3, max: 12 }),
      seconds: fc.integer({ min: 1, max: 1e9 }),
    });
    const anyBatch = fc.record({ id: fc.uuid(), days: fc.nat(3), stays: fc.array(anyStay) });
    fc.assert(
      fc.property(fc.array(anyBatch, { maxLength: 60 }), (batches) => {
        let [dwell, today] = [noDwell, monday];
        for (const { id, days, stays } of batches) {
          today = daysAfter(today, days);
          const told = stays.map(({ back, ...rest }) => ({ ...rest, on: daysAfter(today, -back) }));
          dwell = take(dwell, { id, stays: told }, today);
          expect(Object.keys(dwell.weeks).length).toBeLessThanOrEqual(WEEKS_KEPT);
          expect(Object.keys(dwell.days).length).toBeLessThanOrEqual(STAYS_TOLD_WITHIN + 1);
          for (const seconds of Object.values(dwell.days))
            expect(seconds).toBeLessThanOrEqual(LONGEST_DAY);
          expect(dwell.taken.length).toBeLessThanOrEqual(8);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('How long members look at a page', () => {
  const members = (...seconds: readonly number[]): readonly Dwell[] =>
    seconds.map((some) => take(noDwell, batch(stay(some)), monday));
  const home = (all: readonly Dwell[]) =>
    dwellOf(all, [daysAfter(monday, -7), monday]).find(({ page }) => page === 'home');

  it('is not told of fewer than five', () => {
    expect(home(members(1, 2, 3, 4))).toMatchObject({
      members: FEWEST - 1,
      median: null,
      mean: null,
    });
    expect(home(members(1, 2, 3, 4, 90))).toMatchObject({ members: FEWEST, median: 3, mean: 20 });
  });

  it('is of those who looked at it at all, week by week', () => {
    const all = [...members(1, 2, 3, 4, 90), noDwell];
    expect(home(all)?.weeks).toEqual([
      { members: 0, median: null, mean: null },
      { members: 5, median: 3, mean: 20 },
    ]);
  });
});
