import { tierLine } from '../../../client/app/src/text/tier-line';
import { alongTier, lookOf } from '../../../client/app/src/ui/tier-card/look';
import { homeOf, linCard } from './home';

const { tier } = linCard;
const today = '2026-11-23';
const { tiers } = homeOf();
const missing = { needed: 80, missing: 30, by: '2026-12-31' };

describe('the line under a tier', () => {
  it('says what is missing to the next tier and by when', () => {
    expect(tierLine(tier, 'zh', today)).toBe('再积 142 成长值，2027 年 10 月 17 日前到谷雨');
    expect(tierLine(tier, 'en', today)).toBe('142 growth to 谷雨 by 17 Oct 2027');
  });

  it('names no day where none of the growth leaves', () => {
    expect(tierLine({ ...tier, growthLeavesOn: null }, 'zh', today)).toBe(
      '再积 142 成长值，到谷雨',
    );
    expect(tierLine({ ...tier, growthLeavesOn: null }, 'en', today)).toBe('142 growth to 谷雨');
  });

  it('says what keeps the tier while it is held in grace', () => {
    const grace = { ...tier, graceUntil: '2027-01-01', keep: missing };
    expect(tierLine(grace, 'zh', today)).toBe('再积 30 成长值，12 月 31 日前保住清明');
    expect(tierLine(grace, 'en', today)).toBe('30 growth by 31 Dec keeps 清明');
  });

  it('says what keeps the highest tier, or until when it is safe', () => {
    const top = { ...tier, name: '小满', next: null };
    expect(tierLine({ ...top, keep: missing }, 'zh', today)).toContain('前保住小满');
    expect(tierLine(top, 'zh', today)).toBe('小满保到 2027 年 11 月 4 日');
    expect(tierLine({ ...top, until: null, keep: null }, 'zh', today)).toBe('一直有效');
  });
});

describe('the look of a tier', () => {
  it('goes by its place, and the last look serves every tier after it', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    expect(many.map(({ id }) => lookOf(many, id))).toEqual([
      'look-1',
      'look-2',
      'look-3',
      'look-4',
      'look-4',
    ]);
  });
});

describe('the way to the next tier', () => {
  const along = (growth: number) => alongTier(tiers, { ...tier, growth });

  it('begins where this tier does and ends where the next one begins', () => {
    expect(along(100)).toBe(0);
    expect(along(200)).toBe(0.5);
    expect(along(300)).toBe(1);
  });

  it('never leaves its bounds', () => {
    expect(along(60)).toBe(0);
    expect(along(320)).toBe(1);
    expect(alongTier(tiers, { ...tier, next: null })).toBe(1);
  });
});
