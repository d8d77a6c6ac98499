import { againstPlan, pooledLift } from '../../shared/domain/lift';
import { withEffect, withoutEffect } from './lift-cases';
import { runCampaign, shop } from './lift-shops';
import { peek, tryOut } from './lift-trials';
import { seeded } from './seeded';

const CAMPAIGNS = 2_000;
const few = shop([100, 100], 0.1, 0);
const plain = shop([1_000, 200], 0.1, 0);

describe('2,000 campaigns in shops whose true lift is known', () => {
  it.each([...withoutEffect, ...withEffect])(
    'have it within the interval in 95 ± 1.5 %: $name',
    ({ shops }) => {
      const { covered } = tryOut(shops, CAMPAIGNS);
      expect(covered / CAMPAIGNS).toBeGreaterThanOrEqual(0.935);
      expect(covered / CAMPAIGNS).toBeLessThanOrEqual(0.965);
    },
  );

  it.each(withoutEffect)(
    'which did nothing are said to be too small to tell in 94.5 % or more: $name',
    ({ shops }) => {
      const { more, fewer } = tryOut(shops, CAMPAIGNS);
      expect((more + fewer) / CAMPAIGNS).toBeLessThanOrEqual(0.055);
    },
  );

  it('show why the textbook interval will not do for ten held out of a hundred', () => {
    expect(tryOut([few], CAMPAIGNS).coveredByWald / CAMPAIGNS).toBeLessThan(0.65);
  });

  it('show why a result is read once: looked at weekly, one in five that do nothing seems to do something', () => {
    const { atTheEnd, atAnyWeek } = peek(shop([250, 200], 0.1, 0), {
      weeks: 12,
      campaigns: CAMPAIGNS,
    });
    expect(atTheEnd / CAMPAIGNS).toBeLessThanOrEqual(0.055);
    expect(atAnyWeek / CAMPAIGNS).toBeGreaterThan(0.18);
    expect(atAnyWeek / CAMPAIGNS).toBeLessThan(0.23);
  });

  it('are found to be none where they did nothing and the audience was large enough for the plan', () => {
    const draw = seeded(3);
    const found = Array.from({ length: CAMPAIGNS }, () => {
      const lift = pooledLift([runCampaign(plain, draw).stratum]);
      return lift === null ? null : againstPlan(0.1, lift);
    });
    const share = (said: string) => found.filter((each) => each === said).length / CAMPAIGNS;
    expect(share('none')).toBeGreaterThan(0.9);
    expect(share('as-planned') + share('more-than-planned')).toBeLessThan(0.025);
  });
});
