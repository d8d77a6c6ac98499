import { type Standing, type TierRules, tierProgress } from '../../../shared/domain/tiers';
import { daysAfter, monday } from '../../support/calendar';

const rules: TierRules = {
  version: 1,
  windowDays: 365,
  validDays: 365,
  graceDays: 30,
  tiers: [
    { id: 'sprout', name: '新芽', threshold: 0, keep: 0 },
    { id: 'qingming', name: '清明', threshold: 100, keep: 80 },
  ],
};
const until = daysAfter(monday, 365);
const leaf: Standing = {
  tier: 'qingming',
  since: monday,
  until,
  growthFrom: monday,
  graceUntil: null,
};
const sprout: Standing = { ...leaf, tier: 'sprout', until: null };
const held = (growth: number, on = monday) => ({ growth: [{ on, growth }], on: monday });

describe('Tier progress', () => {
  it.each([
    [0, 100],
    [99, 1],
    [100, 0],
    [101, 0],
  ])('with %i growth says that %i are missing for the next tier', (growth, missing) => {
    const progress = tierProgress(rules, sprout, held(growth));
    expect(progress.next).toEqual({ tier: 'qingming', name: '清明', threshold: 100, missing });
  });

  it('names no next tier at the top and nothing to keep at the bottom', () => {
    expect(tierProgress(rules, leaf, held(100)).next).toBeNull();
    expect(tierProgress(rules, sprout, held(0)).keep).toBeNull();
  });

  it.each([
    [79, 1],
    [80, 0],
  ])('with %i growth says that %i are missing to keep the tier', (growth, missing) => {
    const kept = tierProgress(rules, leaf, held(growth, daysAfter(monday, -0)));
    const by = daysAfter(until, -1);
    expect(kept.growth).toBe(growth);
    // Growth of the period's first day is still in the window of its last.
    expect(tierProgress(rules, leaf, held(growth, monday)).keep).toEqual({
      needed: 80,
      missing,
      by,
    });
  });

  it('does not count growth for keeping that will have left the window by then', () => {
    const before = { growth: [{ on: daysAfter(monday, -1), growth: 100 }], on: monday };
    const progress = tierProgress(rules, leaf, before);
    expect([progress.growth, progress.keep?.missing]).toEqual([100, 80]);
  });

  it('counts down to the end of grace once the period was missed', () => {
    const grace = { ...leaf, graceUntil: daysAfter(until, 30) };
    const progress = tierProgress(rules, grace, held(0));
    expect(progress.keep?.by).toBe(daysAfter(until, 29));
    expect(progress.graceUntil).toBe(daysAfter(until, 30));
  });

  it('says when the oldest growth leaves', () => {
    expect(tierProgress(rules, leaf, held(5)).growthLeavesOn).toBe(until);
  });
});
