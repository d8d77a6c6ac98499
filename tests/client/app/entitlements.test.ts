import { entitlementsOf } from '../../../client/app/src/member/entitlements';
import { homeOf, linCard } from './home';

const cup = { kind: 'coupon', coupon: 'cup', name: '茶杯券' } as const;
const points = { kind: 'points', points: 66 } as const;

function withGifts(tier = 'leaf') {
  const home = homeOf({ tier: { ...linCard.tier, tier } });
  const [sprout, leaf, spring] = home.tiers;
  if (sprout === undefined || leaf === undefined || spring === undefined)
    throw new Error('the ladder has three tiers');
  const tiers = [
    sprout,
    { ...leaf, onReaching: [cup], monthly: [cup] },
    { ...spring, onReaching: [points], monthly: [cup] },
  ];
  return { ...home, tiers, birthday: { ...home.birthday, gifts: [points] } };
}

describe('What a member has', () => {
  it('is what the tier gives, month by month too, and for the birthday', () => {
    expect(entitlementsOf(withGifts()).have).toEqual([
      { kind: 'perk', perk: '免费续水' },
      { kind: 'monthly', gifts: [cup] },
      { kind: 'birthday', gifts: [points], told: false, beforeDays: 7 },
    ]);
  });

  it('is not what was given once for rising', () => {
    const kinds = entitlementsOf(withGifts()).have.map(({ kind }) => kind);
    expect(kinds).not.toContain('on-reaching');
  });
});

describe('What the next tier adds', () => {
  it('is what one has not yet, and the gift for rising; the same each month is no addition', () => {
    expect(entitlementsOf(withGifts()).next).toEqual({
      name: '谷雨',
      adds: [
        { kind: 'perk', perk: '新茶先尝' },
        { kind: 'on-reaching', gifts: [points] },
      ],
    });
    expect(entitlementsOf(withGifts('sprout')).next?.adds).toContainEqual({
      kind: 'monthly',
      gifts: [cup],
    });
  });

  it('is nothing at the top', () => {
    expect(entitlementsOf(withGifts('spring')).next).toBeNull();
  });
});
