import {
  type Standing,
  type TierRules,
  period,
  rankOf,
  standingOn,
  tierOf,
} from '../../../shared/domain/tiers';
import { around, daysAfter, monday } from '../../support/calendar';

const rules: TierRules = {
  version: 1,
  windowDays: 365,
  validDays: 365,
  graceDays: 30,
  tiers: [
    { id: 'sprout', name: '新芽', threshold: 0, keep: 0 },
    { id: 'qingming', name: '清明', threshold: 100, keep: 80 },
    { id: 'guyu', name: '谷雨', threshold: 300, keep: 240 },
  ],
};
const sprout: Standing = {
  tier: 'sprout',
  since: '2026-01-01',
  until: null,
  growthFrom: '2026-01-01',
  graceUntil: null,
};

type Grown = readonly (readonly [string, number])[];
const standing = (grown: Grown, on: string, by = rules) =>
  standingOn(
    by,
    { on: '2026-01-01', standing: sprout },
    { growth: grown.map(([day, growth]) => ({ on: day, growth })), on },
  );

const ends = daysAfter(monday, 365);

describe('A tier is reached', () => {
  it.each([
    [99, 'sprout'],
    [100, 'qingming'],
    [101, 'qingming'],
    [299, 'qingming'],
    [300, 'guyu'],
  ])('with %i growth it is %s', (growth, tier) => {
    expect(standing([[monday, growth]], monday).tier).toBe(tier);
  });

  it('on the day the growth is earned, and holds for the valid days', () => {
    const tiers = around(monday).map((on) => standing([[monday, 100]], on).tier);
    expect(tiers).toEqual(['sprout', 'qingming', 'qingming']);
    expect(standing([[monday, 100]], monday)).toEqual({
      tier: 'qingming',
      since: monday,
      until: ends,
      growthFrom: daysAfter(monday, 1),
      graceUntil: null,
    });
  });

  it('by growth of several days that lie in one window', () => {
    const later = daysAfter(monday, 364);
    expect(
      standing(
        [
          [monday, 60],
          [later, 40],
        ],
        later,
      ).tier,
    ).toBe('qingming');
  });

  it('not by growth that left the window the day before', () => {
    expect(
      standing(
        [
          [monday, 60],
          [ends, 40],
        ],
        ends,
      ).tier,
    ).toBe('sprout');
  });

  it('past the tiers between', () => {
    expect(standing([[monday, 300]], monday)).toMatchObject({ tier: 'guyu', since: monday });
  });

  it('without a new period while it is held already', () => {
    const grown: Grown = [
      [monday, 100],
      ['2026-06-01', 150],
    ];
    expect(standing(grown, '2026-06-01')).toMatchObject({ tier: 'qingming', until: ends });
  });
});

describe('The ladder', () => {
  it('counts a tier it does not know as the lowest', () => {
    expect(tierOf(rules, 'gone').id).toBe('sprout');
    expect(rankOf(rules, 'gone')).toBe(0);
    expect(['sprout', 'qingming', 'guyu'].map((id) => rankOf(rules, id))).toEqual([0, 1, 2]);
  });

  it('has no end for the lowest tier', () => {
    expect(
      period(rules, tierOf(rules, 'sprout'), { on: monday, growthFrom: monday }).until,
    ).toBeNull();
    expect(period(rules, tierOf(rules, 'qingming'), { on: monday, growthFrom: monday }).until).toBe(
      ends,
    );
  });
});
