import { behaviourPresets } from '../../../shared/domain/behaviour';
import type { ChurnReason } from '../../../shared/domain/churn';
import { startOf } from '../../../shared/domain/kernel/day';
import type { Member } from '../../../shared/domain/members';
import { setOf } from '../../../shared/domain/presence';
import { type Asked, type Condition, type Range, matches } from '../../../shared/domain/segments';
import { clock, daysAfter, midnight } from '../../support/calendar';
import { begun } from '../../support/given';

const asOf = '2026-06-30';
const asked: Asked = {
  ...{ asOf, at: clock(asOf), newDays: 30 },
  ...{ behaviour: behaviourPresets.daily, marks: null },
  awayDays: { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 },
};
const back = (days: number): string => daysAfter(asOf, -days);
const { member } = begun();
const like = (given: Partial<Member>): Member => ({ ...member, ...given });
const is = (condition: Condition, given: Partial<Member> = {}): boolean =>
  matches(condition, like(given), asked);

const from = (least: number): Range => ({ from: least, to: null });
const to = (most: number): Range => ({ from: null, to: most });

const thereOn = (...daysAgo: readonly number[]): Partial<Member> => {
  const days = setOf(daysAgo.map(back));
  return {
    presence: { days: { visit: days, purchase: days, open: null }, band: 0, purchasesOn: {} },
  };
};

describe('A condition', () => {
  it('of a tier, a source, a store or a tag is true of who has one of those named', () => {
    expect(is({ kind: 'tier', tiers: ['guyu', 'sprout'] })).toBe(true);
    expect(is({ kind: 'tier', tiers: ['guyu'] })).toBe(false);
    expect(is({ kind: 'source', sources: ['friend'] }, { source: 'friend' })).toBe(true);
    expect(is({ kind: 'source', sources: ['none'] }, { source: 'friend' })).toBe(false);
    expect(is({ kind: 'source', sources: ['none'] })).toBe(true);
    const visits = { ...member.visits, firstStore: 'south' };
    expect(is({ kind: 'first-store', stores: ['south'] }, { visits })).toBe(true);
    expect(is({ kind: 'first-store', stores: ['south'] })).toBe(false);
    const tags = [{ tag: '熟客', on: asOf }];
    expect(is({ kind: 'tag', tags: ['熟客'] }, { tags })).toBe(true);
    expect(is({ kind: 'tag', tags: ['新客'] }, { tags })).toBe(false);
  });

  it.each([
    [29, false],
    [30, true],
    [31, true],
  ])('of the last visit at least 30 days ago, %i days ago, is %s', (daysAgo, expected) => {
    const condition = { kind: 'last', of: 'visit', daysAgo: from(30) } as const;
    expect(is(condition, thereOn(50, daysAgo))).toBe(expected);
  });

  it('of the last day is false of who never had one, and looks at no later day', () => {
    expect(is({ kind: 'last', of: 'visit', daysAgo: to(36_500) })).toBe(false);
    expect(is({ kind: 'last', of: 'visit', daysAgo: from(4) }, thereOn(5, -1))).toBe(true);
  });

  it('of days within a window counts the day itself and the first of the window', () => {
    const two = { kind: 'days', of: 'purchase', within: 30, times: { from: 2, to: 2 } } as const;
    expect(is(two, thereOn(0, 29))).toBe(true);
    expect(is(two, thereOn(0, 30))).toBe(false);
    expect(is(two, thereOn(0, 10, -1))).toBe(true);
    expect(is(two, thereOn(0, 10, 20))).toBe(false);
    expect(is({ ...two, times: to(0) }, thereOn(30))).toBe(true);
  });

  it('of what was spent adds up the same days', () => {
    const hundred = { kind: 'spent', within: 30, fen: from(10_000) } as const;
    expect(is(hundred, { daySpending: { [asOf]: 4000, [back(29)]: 6000 } })).toBe(true);
    expect(is(hundred, { daySpending: { [asOf]: 4000, [back(29)]: 5999 } })).toBe(false);
    expect(is(hundred, { daySpending: { [asOf]: 4000, [back(30)]: 6000 } })).toBe(false);
  });

  it.each([
    [{ end: 29, points: 100 }, true],
    [{ end: 30, points: 100 }, true],
    [{ end: 31, points: 100 }, false],
    [{ end: 30, points: 99 }, false],
  ])(
    'of a hundred points that expire within 30 days, %j, is %s',
    ({ end, points: worth }, expected) => {
      const expiresAt = startOf(daysAfter(asOf, end + 1));
      const points = { ...member.points, lots: [{ points: worth, expiresAt }] };
      const soon = { kind: 'points-expiring', within: 30, points: from(100) } as const;
      expect(is(soon, { points })).toBe(expected);
    },
  );

  it('of points that expire leaves out those that are gone', () => {
    const lots = [{ points: 100, expiresAt: asked.at }];
    const soon = { kind: 'points-expiring', within: 30, points: from(1) } as const;
    expect(is(soon, { points: { ...member.points, lots } })).toBe(false);
  });

  it.each([
    [{ month: 6, day: 29 }, false],
    [{ month: 6, day: 30 }, true],
    [{ month: 7, day: 7 }, true],
    [{ month: 7, day: 8 }, false],
  ])('of a birthday today or within 7 days, on %j, is %s', (day, expected) => {
    const birthday = { ...member.birthday, birthday: { calendar: 'solar', ...day } } as const;
    const soon = { kind: 'next-birthday', daysAhead: { from: 0, to: 7 } } as const;
    expect([is(soon, { birthday }), is(soon)]).toEqual([expected, false]);
  });

  it('of why they stay away takes the last word since the last visit', () => {
    const told = (...interviews: readonly (readonly [ChurnReason, number])[]) => ({
      ...thereOn(20),
      interviews: interviews.map(([reason, daysAgo]) => ({ reason, on: back(daysAgo) })),
    });
    const price = { kind: 'churn-reason', reasons: ['price'] } as const;
    expect(is(price, told())).toBe(false);
    expect(is(price, told(['price', 21]))).toBe(false);
    expect(is(price, told(['price', 20]))).toBe(true);
    expect(is(price, told(['price', 9], ['taste', 8]))).toBe(false);
  });

  it('of points counts what can be redeemed at that instant', () => {
    const lots = [{ points: 50, expiresAt: asked.at + 1 }];
    const points = { ...member.points, lots };
    expect(is({ kind: 'points', points: from(50) }, { points })).toBe(true);
    expect(is({ kind: 'points', points: from(51) }, { points })).toBe(false);
    const gone = { ...points, lots: [{ points: 50, expiresAt: asked.at }] };
    expect(is({ kind: 'points', points: from(50) }, { points: gone })).toBe(false);
  });

  it('of a birthday is true in the month in which it falls by the sun', () => {
    const kept = (birthday: Member['birthday']['birthday']) => ({
      birthday: { ...member.birthday, birthday },
    });
    const june = { kind: 'birthday', months: [6] } as const;
    expect(is(june, kept({ calendar: 'solar', month: 6, day: 1 }))).toBe(true);
    expect(is(june, kept({ calendar: 'solar', month: 7, day: 1 }))).toBe(false);
    // The fifth day of the fifth moon is the 19th of June in 2026.
    expect(is(june, kept({ calendar: 'lunar', month: 5, day: 5, leap: false }))).toBe(true);
    expect(is(june, kept(null))).toBe(false);
  });

  it('of a coupon is true until the instant at which it expires', () => {
    const wallet = (expiresAt: number) => ({
      wallet: {
        ...member.wallet,
        live: [{ definition: 'five-off', expiresAt } as Member['wallet']['live'][number]],
      },
    });
    const five = { kind: 'coupon', coupons: ['five-off'] } as const;
    expect(is(five, wallet(asked.at + 1))).toBe(true);
    expect(is(five, wallet(asked.at))).toBe(false);
    expect(is({ ...five, coupons: ['other'] }, wallet(asked.at + 1))).toBe(false);
  });

  it('of joining counts days, and of a quadrant says what the quadrants say', () => {
    const joined = { enrolledOn: back(10) };
    expect(is({ kind: 'joined', daysAgo: { from: 10, to: 10 } }, joined)).toBe(true);
    expect(is({ kind: 'joined', daysAgo: to(9) }, joined)).toBe(false);
    const lost = { kind: 'quadrant', quadrants: ['lost-recall'] } as const;
    expect(is(lost, thereOn(45))).toBe(true);
    expect(is(lost, thereOn(44))).toBe(false);
  });
});

it('An instant of a past day is the last of that day', () => {
  const end = midnight('2026-07-01') - 1;
  const points = { ...member.points, lots: [{ points: 5, expiresAt: end + 1 }] };
  const condition = { kind: 'points', points: from(5) } as const;
  expect(matches(condition, like({ points }), { ...asked, at: end })).toBe(true);
});
