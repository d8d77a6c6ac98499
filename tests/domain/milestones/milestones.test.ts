import {
  anniversaryOn,
  checkMilestones,
  evolveMilestones,
  noMilestones,
  toReach,
  toUnreach,
  yearsOn,
} from '../../../shared/domain/milestones';

const gift = { kind: 'points', points: 50 } as const;
const rules = {
  growth: [
    { growth: 500, gift },
    { growth: 1000, gift },
  ],
  anniversary: [gift],
};
const cause = { kind: 'purchase', orderId: 'south:1' } as const;
const earned = (growth: number) =>
  ({ kind: 'growth-earned', on: '2026-03-09', growth, cause }) as const;
const reversed = (growth: number) =>
  ({ kind: 'growth-reversed', on: '2026-03-09', growth, cause }) as const;

const after = (...events: readonly (ReturnType<typeof earned> | ReturnType<typeof reversed>)[]) =>
  events.reduce(evolveMilestones, noMilestones(0));

describe('A growth milestone', () => {
  it.each([
    [499, []],
    [500, [500]],
    [999, [500]],
    [1000, [500, 1000]],
  ])('at a growth of %s reaches %s', (growth, reached) => {
    expect(toReach(rules, after(earned(growth))).map((one) => one.growth)).toEqual(reached);
  });

  it('is reached once', () => {
    const once = evolveMilestones(after(earned(600)), {
      ...{ kind: 'milestone-reached', growth: 500, given: null },
    });
    expect(toReach(rules, once)).toEqual([]);
    expect(toUnreach(once)).toEqual([]);
  });

  it.each([
    [100, []],
    [101, [500]],
  ])('is undone when %s growth is taken back of 600: %s', (growth, undone) => {
    const reached = evolveMilestones(after(earned(600), reversed(growth)), {
      ...{ kind: 'milestone-reached', growth: 500, given: null },
    });
    expect(toUnreach(reached).map((one) => one.growth)).toEqual(undone);
  });

  it('cannot be published out of order', () => {
    const growth = [rules.growth[1], rules.growth[0]].flatMap((one) => one ?? []);
    expect(checkMilestones({ ...rules, growth })).toEqual([
      { field: 'milestones.growth.1.growth', reason: 'milestones-rise' },
    ]);
    expect(checkMilestones(rules)).toEqual([]);
  });
});

describe('The anniversary of joining', () => {
  it.each([
    ['2026-03-09', 0, '2027-03-09'],
    ['2026-03-09', 4, '2031-03-09'],
    ['2028-02-29', 0, '2029-02-28'],
    ['2028-02-29', 3, '2032-02-29'],
  ])('of %s after %s years comes on %s', (enrolledOn, years, on) => {
    expect(anniversaryOn(enrolledOn, noMilestones(years))).toBe(on);
  });

  it.each([
    ['2025-03-09', '2026-03-08', 0],
    ['2025-03-09', '2026-03-09', 1],
    ['2020-02-29', '2026-02-27', 5],
    ['2020-02-29', '2026-02-28', 6],
    ['2026-03-09', '2026-03-09', 0],
  ])('of %s has come by %s %s times', (enrolledOn, on, years) => {
    expect(yearsOn(enrolledOn, on)).toBe(years);
  });
});
