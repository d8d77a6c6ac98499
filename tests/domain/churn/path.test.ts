import { acts, pathOf, reasonSince } from '../../../shared/domain/churn';
import { clock, daysAfter, monday, tuesday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { given } from '../../support/given';

const told = (reason: 'price' | 'taste', on: string) =>
  ({ kind: 'churn-reason-told', reason, on }) as const;

describe('Why a member stays away', () => {
  const asked = { kind: 'log-churn-reason', reason: 'price', at: clock(tuesday) } as const;

  it('is written down as they said', () => {
    given(plainDays).when(asked).then(told('price', tuesday));
  });

  it('is the same when it is written down again on the day, and another when it is another', () => {
    given(plainDays, told('price', tuesday)).when(asked).thenNothing();
    given(plainDays, told('price', monday)).when(asked).then(told('price', tuesday));
    given(plainDays, told('taste', tuesday)).when(asked).then(told('price', tuesday));
  });

  it('is the latest answer since the last visit, and none of an earlier time away', () => {
    const interviews = [
      { reason: 'price', on: monday },
      { reason: 'taste', on: tuesday },
    ] as const;
    expect(reasonSince(interviews, monday)).toEqual(interviews[1]);
    expect(reasonSince(interviews, tuesday)).toEqual(interviews[1]);
    expect(reasonSince(interviews, daysAfter(tuesday, 1))).toBeNull();
    expect(reasonSince([], monday)).toBeNull();
  });
});

describe('The path before a lapse', () => {
  const day = (n: number) => daysAfter(monday, n);
  const path = (...numbers: readonly number[]) =>
    pathOf({ visits: numbers.map(day), lapsedOn: day(200), steps: [] });

  it('says how the last gap compares with the own usual one', () => {
    expect(path(0, 10, 20, 50)).toMatchObject({
      ...{ usualGap: 10, lastGap: 30, gapRatio: 3, gap: 'more', lastOn: day(50) },
    });
  });

  it.each([
    [14, 'same'],
    [15, 'more'],
    [7, 'same'],
    [6, 'less'],
  ])('of ten days usually and %d last: %s', (last, gap) => {
    expect(path(0, 10, 20, 20 + last).gap).toBe(gap);
  });

  it('knows no usual gap from fewer than three gaps', () => {
    expect(path(0, 10, 40)).toMatchObject({ usualGap: null, lastGap: 30, gap: null });
    expect(path(0)).toMatchObject({ usualGap: null, lastGap: null, gap: null });
  });

  it('ends with the last act up to the day of the lapse, what went wrong on a day after what went well', () => {
    const steps = [
      { act: 'refund', on: day(3), fen: 500 },
      { act: 'purchase', on: day(3), fen: 2000 },
      { act: 'coupon-expired', on: day(9), fen: null },
    ] as const;
    const until = (n: number) => pathOf({ visits: [day(3)], lapsedOn: day(n), steps }).lastAct;
    expect(until(2)).toBeNull();
    expect(until(8)).toBe('refund');
    expect(until(9)).toBe('coupon-expired');
    expect(new Set(acts).size).toBe(acts.length);
  });

  it('says how the last purchase compares with those before', () => {
    const basket = (...yuan: readonly number[]) =>
      pathOf({
        visits: yuan.map((_, n) => day(n)),
        lapsedOn: day(90),
        steps: yuan.map((paid, n) => ({ act: 'purchase', on: day(n), fen: paid * 100 })),
      }).basket;
    expect(basket(30, 30, 20)).toBe('less');
    expect(basket(30, 30, 21)).toBe('same');
    expect(basket(30, 30, 45)).toBe('more');
    expect(basket(30, 45)).toBeNull();
  });

  it('shows the last twelve steps', () => {
    const steps = Array.from(
      { length: 15 },
      (_, n) => ({ act: 'visit', on: day(n), fen: null }) as const,
    );
    const shown = pathOf({ visits: [day(0)], lapsedOn: day(90), steps }).steps;
    expect(shown).toEqual(steps.slice(3));
  });
});
