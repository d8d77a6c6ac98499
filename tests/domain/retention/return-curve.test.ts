import {
  type GapCount,
  goneAfter,
  lapseAfter,
  returnCurves,
} from '../../../shared/domain/retention';
import { numbered } from '../../support/cohorts';

const first = (gap: number | null, members: number): GapCount => ({ band: 0, gap, members });

/** Of ten there on day 0, four came again after 5 days and two after 10; of five on day 10, one after 5. */
const gaps = new Map([
  [numbered(0), [first(5, 4), first(10, 2), first(null, 4)]],
  [numbered(10), [first(5, 1), first(null, 4)]],
]);

describe('The return curve of a band', () => {
  const [curve] = returnCurves(gaps, numbered(20));

  it('is the share not back, of those it is known for (Kaplan and Meier 1958)', () => {
    expect(curve?.away.slice(4, 12).map((share) => share.toFixed(4))).toEqual([
      ...['1.0000', '0.6667', '0.6667', '0.6667', '0.6667', '0.6667', '0.5333', '0.5333'],
    ]);
    expect(curve?.atRisk.slice(4, 12)).toEqual([15, 15, 10, 10, 10, 10, 10, 4]);
  });

  it('counts a gap that is open as long as it has lasted, and no longer', () => {
    expect(curve?.atRisk[20]).toBe(4);
    expect(curve?.atRisk[21]).toBe(0);
  });

  it('knows as of an earlier day only what had happened by then', () => {
    const [earlier] = returnCurves(gaps, numbered(7));
    expect(earlier?.away.slice(4, 8)).toEqual([1, 0.6, 0.6, 0.6]);
    expect(earlier?.atRisk.slice(7, 9)).toEqual([6, 0]);
  });
});

describe('A member of a band is lapsing', () => {
  const terms = { withinDays: 5, gonePermille: 800, floorDays: 3, presetDays: 45 };
  const many = new Map(
    [...gaps].map(([day, counts]) => [
      day,
      counts.map((count) => ({ ...count, members: count.members * 30 })),
    ]),
  );
  const [curve] = returnCurves(many, numbered(20));
  if (curve === undefined) throw new Error('there is a curve');

  it('from the first day on which so many like them were not back in time', () => {
    expect(goneAfter(curve, 4, 5)).toBeCloseTo(10 / 15);
    expect(goneAfter(curve, 5, 5)).toBeCloseTo(0.8);
    expect(lapseAfter(curve, terms)).toEqual({ days: 5, gone: 0.8, by: 'curve' });
    expect(lapseAfter(curve, { ...terms, gonePermille: 801 })).toMatchObject({ days: 10 });
  });

  it('never before the floor', () => {
    expect(lapseAfter(curve, { ...terms, gonePermille: 1 })).toMatchObject({ days: 3 });
  });

  it('by the preset where the curve rests on fewer than 30', () => {
    const [few] = returnCurves(gaps, numbered(20));
    expect(few === undefined ? null : lapseAfter(few, terms)).toEqual({
      ...{ days: 45, gone: null, by: 'preset' },
    });
  });
});
