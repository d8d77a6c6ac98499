import {
  type LotteryTerms,
  type Prize,
  checkLotteries,
  checkLotteryChanges,
} from '../../../shared/domain/lotteries';
import {
  checkProgramme,
  lotteryChanges,
  nextVersion,
  teaHouse,
} from '../../../shared/domain/programme';
import { daysAfter, midnight, monday } from '../../support/calendar';
import { always, drawing, prize, week } from './cast';

const prizeWith = (change: Partial<Prize>): LotteryTerms => ({
  ...week,
  prizes: week.prizes.map((one, i) => (i === 0 ? { ...one, ...change } : one)),
});
const check = (...lotteries: readonly LotteryTerms[]) => checkLotteries(lotteries, ['five-off']);

describe('A lottery', () => {
  it('can be published with odds of 1 and without a rest', () => {
    expect(check(week)).toEqual([]);
    expect(check(always('five'))).toEqual([]);
    expect(check({ ...week, prizes: [prize('a', 4), prize('b', 6)] })).toEqual([]);
    expect(checkProgramme(teaHouse)).toEqual([]);
  });

  it.each([
    [{ ...week, to: daysAfter(monday, -1) }, 'to', 'ends-before-it-starts'],
    [{ ...week, prizes: [prize('a', 5), prize('b', 6)] }, 'prizes', 'odds-exceed-1'],
    [{ ...week, caps: { perDay: 3, perMember: 2 } }, 'caps.perMember', 'at-least-per-day'],
    [{ ...week, freePerDay: 4 }, 'freePerDay', 'at-most-per-day'],
    [prizeWith({ id: 'five', whenGone: null }), 'prizes.1.id', 'id-already-taken'],
    [
      prizeWith({ award: { kind: 'coupon', coupon: 'none' } }),
      'prizes.0.award.coupon',
      'no-such-coupon',
    ],
    [
      prizeWith({ award: { kind: 'coupon', coupon: 'five-off' }, whenGone: null }),
      'prizes.0.whenGone',
      'coupons-end',
    ],
    [
      prizeWith({ award: { kind: 'points', points: 1 }, stock: null }),
      'prizes.0.whenGone',
      'never-gone',
    ],
    [prizeWith({ stock: null, whenGone: null }), 'prizes.0.stock', 'goods-are-counted'],
    [prizeWith({ whenGone: 'cup' }), 'prizes.0.whenGone', 'no-endless-points'],
    [prizeWith({ whenGone: 'none' }), 'prizes.0.whenGone', 'no-endless-points'],
  ])('names what is wrong with it (%#)', (lottery, field, reason) => {
    expect(check(lottery)).toEqual([{ field: `lotteries.0.${field}`, reason }]);
  });

  it.each([
    ['a day', { ...week, to: monday }],
    ['a prize that nothing stands in for', prizeWith({ whenGone: null })],
    ['a coupon there is', prizeWith({ award: { kind: 'coupon', coupon: 'five-off' } })],
  ])('can be published with %s', (_, lottery) => expect(check(lottery)).toEqual([]));

  it('names the second of the same id', () => {
    expect(check(week, week)).toEqual([{ field: 'lotteries.1.id', reason: 'id-already-taken' }]);
  });
});

describe('A lottery that has begun', () => {
  const before = drawing(week);
  const edit = (lotteries: readonly LotteryTerms[], startsOn = monday) =>
    checkLotteryChanges(lotteries, before, startsOn);

  it.each([
    ['odds', { outOf: 11 }],
    ['a prize', { prizes: [prize('five', 3)] }],
    ['the price', { costPoints: 21 }],
    ['the end', { to: daysAfter(monday, 7) }],
    ['the caps', { caps: { perDay: 3, perMember: 9 } }],
  ])('keeps %s, from its first day on and not before', (_, change) => {
    const edited = [{ ...week, ...change }];
    expect(edit(edited)).toEqual([{ field: 'lotteries.0', reason: 'has-begun' }]);
    expect(edit(edited, daysAfter(monday, -1))).toEqual([]);
  });

  it('can be called otherwise', () => {
    const prizes = week.prizes.map((one) => ({ ...one, name: `${one.name} 新` }));
    expect(edit([{ ...week, name: '新名', note: '说明', prizes }])).toEqual([]);
  });

  it('stays until it is over', () => {
    const gone = [{ field: 'lotteries', reason: 'week-has-begun' }];
    expect(edit([])).toEqual(gone);
    expect(edit([], week.to)).toEqual(gone);
    expect(edit([], daysAfter(week.to, 1))).toEqual([]);
    expect(edit([], daysAfter(monday, -1))).toEqual([]);
  });

  it('can be taken away as long as its seed was not promised', () => {
    expect(checkLotteryChanges([], { ...before, seeds: [] }, monday)).toEqual([]);
  });

  it('never lends its seed to another', () => {
    const removed = nextVersion(before, { ...before, lotteries: [] }, midnight('2027-01-01'));
    const again = nextVersion(removed, { ...removed, lotteries: [week] }, midnight('2027-02-01'));
    expect(lotteryChanges(removed, again)).toEqual([
      { field: 'lotteries.0.id', reason: 'id-used-before' },
    ]);
  });
});
