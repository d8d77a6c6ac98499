import { type Standing, type TierRules, standingOn } from '../../../shared/domain/tiers';
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
const noGrace = { ...rules, graceDays: 0 };
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
const graceEnds = daysAfter(ends, 30);
/** Leaf is reached on Monday, by growth most of which has left the window when the period ends. */
const reached: Grown = [
  ['2026-02-02', 99],
  [monday, 1],
];

describe('A tier is kept when its period ends', () => {
  const keeper = daysAfter(monday, 200);

  it.each([
    [79, { until: ends, graceUntil: graceEnds }],
    [80, { until: daysAfter(ends, 365), graceUntil: null }],
    [81, { until: daysAfter(ends, 365), graceUntil: null }],
  ])('%i growth earned in it after the day that reached the tier', (growth, expected) => {
    const held = standing([...reached, [keeper, growth]], ends);
    expect(held).toMatchObject({ tier: 'qingming', since: monday, ...expected });
  });

  it('on the first day after it and not on its last day', () => {
    const on = around(ends).map((day) => standing(reached, day).graceUntil);
    expect(on).toEqual([null, graceEnds, graceEnds]);
  });

  it('not by the growth of the day that reached it', () => {
    const untilKept = (day: string) =>
      standing(
        [
          [monday, 100],
          [day, 80],
        ],
        ends,
      ).until;
    expect([monday, daysAfter(monday, 1)].map(untilKept)).toEqual([ends, daysAfter(ends, 365)]);
  });

  it('so one purchase holds a tier for one period and not for two', () => {
    expect(standing([[monday, 250]], ends)).toMatchObject({
      tier: 'qingming',
      graceUntil: graceEnds,
    });
  });

  it('and growth of the first day of a further period counts towards keeping that', () => {
    const second = daysAfter(ends, 365);
    const keptTwice = standing([...reached, [keeper, 80], [ends, 80]], second);
    expect(keptTwice).toMatchObject({ graceUntil: null, until: daysAfter(second, 365) });
  });

  it('not by growth earned on the day after its last', () => {
    const late = standing([...reached, [ends, 79]], ends);
    expect(late.graceUntil).toBe(graceEnds);
  });

  it('and a kept tier is judged again a period later', () => {
    const grown: Grown = [...reached, [keeper, 80]];
    const second = daysAfter(ends, 365);
    expect(around(second).map((on) => standing(grown, on).graceUntil)).toEqual([
      null,
      daysAfter(second, 30),
      daysAfter(second, 30),
    ]);
  });
});

describe('A tier that was not kept', () => {
  it('is held through the last day of grace and ends on the next', () => {
    const tiers = around(graceEnds).map((on) => standing(reached, on).tier);
    expect(tiers).toEqual(['qingming', 'sprout', 'sprout']);
    expect(standing(reached, graceEnds)).toEqual({
      tier: 'sprout',
      since: graceEnds,
      until: null,
      growthFrom: graceEnds,
      graceUntil: null,
    });
  });

  it.each([
    [79, graceEnds, 'qingming'],
    [80, null, 'qingming'],
  ])('%i growth in grace: the grace then ends on %s', (growth, graceUntil, tier) => {
    const day = daysAfter(graceEnds, -1);
    expect(standing([...reached, [day, growth]], day)).toMatchObject({ tier, graceUntil });
  });

  it('and is earned back in grace, holds for a new period from that day', () => {
    const day = daysAfter(ends, 10);
    expect(standing([...reached, [day, 80]], day)).toEqual({
      tier: 'qingming',
      since: monday,
      until: daysAfter(day, 365),
      growthFrom: daysAfter(day, 1),
      graceUntil: null,
    });
  });

  it('is not earned back by the same growth one day after grace', () => {
    expect(standing([...reached, [graceEnds, 80]], graceEnds).tier).toBe('sprout');
  });

  it('ends at once where the programme gives no grace', () => {
    const tiers = around(ends).map((on) => standing(reached, on, noGrace).tier);
    expect(tiers).toEqual(['qingming', 'sprout', 'sprout']);
  });

  it.each([
    [79, 'sprout'],
    [80, 'qingming'],
    [239, 'qingming'],
  ])('falls to the highest tier that %i growth keeps: %s', (growth, tier) => {
    const grown: Grown = [
      ['2026-02-02', 299],
      [monday, 1],
      [ends, growth],
    ];
    const fallen = standing(grown, graceEnds);
    const until = tier === 'sprout' ? null : daysAfter(graceEnds, 365);
    expect(fallen).toEqual({
      tier,
      since: graceEnds,
      until,
      growthFrom: graceEnds,
      graceUntil: null,
    });
  });
});
