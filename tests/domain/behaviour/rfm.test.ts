import fc from 'fast-check';
import { buyingOf, marksOf, rfmScore } from '../../../shared/domain/behaviour';
import { daysAfter } from '../../support/calendar';
import { daysOf, numbered } from '../../support/cohorts';

const asOf = numbered(400);
const buying = (purchase: readonly number[], spent: Readonly<Record<number, number>> = {}) =>
  buyingOf(
    {
      purchases: daysOf({ purchase }).purchase,
      daySpending: Object.fromEntries(
        Object.entries(spent).map(([day, fen]) => [numbered(Number(day)), fen]),
      ),
    },
    asOf,
  );

describe('What a buyer is scored by', () => {
  it('is the last purchase, the purchase days and what was kept, of 365 days', () => {
    expect(buying([36, 300, 390], { 36: 100, 300: 200, 390: 50 })).toEqual({
      ...{ recency: 10, frequency: 3, money: 350 },
    });
    expect(buying([35, 390], { 35: 100, 390: 50 })).toEqual({
      ...{ recency: 10, frequency: 1, money: 50 },
    });
    expect(buying([390, 401], { 390: 50, 401: 9 })).toMatchObject({ recency: 10, money: 50 });
  });

  it('is nothing without a purchase in that time', () => {
    expect(buying([])).toBeNull();
    expect(buying([35])).toBeNull();
    expect(daysAfter(asOf, -364)).toBe(numbered(36));
  });
});

const counted = (values: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('Marks', () => {
  it('divide ten different values two by two', () => {
    expect(marksOf(counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toEqual([2, 4, 6, 8]);
  });

  it('leave equal values together', () => {
    expect(marksOf(counted([1, 1, 1, 1, 1, 1, 1, 2, 3, 4]))).toEqual([1, 1, 1, 2]);
    const marks = { recency: [3, 3, 3, 3], frequency: [1, 1, 1, 2], money: [1, 2, 3, 4] };
    expect(rfmScore({ recency: 3, frequency: 1, money: 1 }, marks)).toEqual({ r: 5, f: 1, m: 1 });
    expect(rfmScore({ recency: 4, frequency: 2, money: 2 }, marks)).toEqual({ r: 1, f: 4, m: 2 });
    expect(rfmScore({ recency: 0, frequency: 3, money: 5 }, marks)).toEqual({ r: 5, f: 5, m: 5 });
  });

  it('leave, with equal values kept together, at most a fifth below each and as few above as can be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 80 }), (values) => {
        const all = values.length;
        marksOf(counted(values)).forEach((mark, i) => {
          const upTo = values.filter((value) => value <= mark).length;
          const below = values.filter((value) => value < mark).length;
          expect(upTo * 5).toBeGreaterThanOrEqual(all * (i + 1));
          expect(below * 5).toBeLessThan(all * (i + 1));
        });
      }),
    );
  });

  it('score more never lower, and equals the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 80 }), (values) => {
        const marks = marksOf(counted(values));
        const all = { recency: marks, frequency: marks, money: marks };
        const scores = [...values]
          .sort((a, b) => a - b)
          .map((value) => rfmScore({ recency: value, frequency: value, money: value }, all));
        scores.forEach(({ r, f, m }, i) => {
          expect([r + f, m]).toEqual([6, f]);
          expect(f).toBeGreaterThanOrEqual(scores[i - 1]?.f ?? 1);
          expect(f).toBeLessThanOrEqual(5);
        });
      }),
    );
  });
});
