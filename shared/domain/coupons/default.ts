import type { CouponDefinition, CouponRules, CouponScope } from './model';

const everywhere: CouponScope = {
  stores: null,
  categories: null,
  tiers: null,
  weekdays: null,
  hours: null,
};

const usual: Pick<
  CouponDefinition,
  'minSpendFen' | 'scope' | 'stacking' | 'withTierPrice' | 'perMember'
> = {
  minSpendFen: 0,
  scope: everywhere,
  stacking: 'once',
  withTierPrice: true,
  perMember: null,
};

/** The coupons of the tea-house chain 小满茶铺, to start from: one of each kind and of each scope. */
export const teaHouseCoupons: CouponRules = {
  mostPerPurchase: 2,
  chargedPointsPerYuan: 100,
  definitions: [
    {
      ...usual,
      id: 'five-off',
      name: '5 元茶券',
      offer: { kind: 'amount-off', amountFen: 500 },
      minSpendFen: 3000,
      valid: { kind: 'days', days: 30 },
      campaign: 'tier-gifts',
    },
    {
      ...usual,
      id: 'pastry',
      name: '茶点 8 折券',
      offer: { kind: 'percent-off', offPermille: 200, ceilingFen: 2000 },
      scope: { ...everywhere, categories: ['茶点'] },
      valid: { kind: 'days', days: 30 },
      campaign: 'tier-gifts',
    },
    {
      ...usual,
      id: 'morning',
      name: '早茶半价券',
      offer: { kind: 'percent-off', offPermille: 500, ceilingFen: 1500 },
      scope: { ...everywhere, weekdays: [1, 2, 3, 4, 5], hours: { from: 8, to: 11 } },
      stacking: 'alone',
      withTierPrice: false,
      valid: { kind: 'days', days: 14 },
      campaign: 'morning-tea',
    },
    {
      ...usual,
      id: 'again',
      name: '再来券 8 元',
      offer: { kind: 'amount-off', amountFen: 800 },
      minSpendFen: 4000,
      valid: { kind: 'days', days: 30 },
      campaign: 'repeat-purchase',
    },
    {
      ...usual,
      id: 'rock-tea',
      name: '岩茶一泡',
      offer: { kind: 'exchange', item: '武夷岩茶一泡', worthFen: 2800 },
      scope: { ...everywhere, tiers: ['guyu', 'xiaoman'] },
      valid: { kind: 'days', days: 60 },
      campaign: 'tier-gifts',
    },
    {
      ...usual,
      id: 'birthday-tea',
      name: '生日茶',
      offer: { kind: 'exchange', item: '生日茶一杯', worthFen: 2200 },
      valid: { kind: 'days', days: 30 },
      campaign: 'birthday',
    },
    {
      ...usual,
      id: 'tasting',
      name: '新茶品鉴',
      offer: { kind: 'exchange', item: '当季新茶一杯', worthFen: 1800 },
      valid: { kind: 'days', days: 30 },
      campaign: 'care',
    },
    {
      ...usual,
      id: 'saucer',
      name: '小满茶碟',
      offer: { kind: 'gift', item: '小满茶碟一枚', worthFen: 1500 },
      minSpendFen: 5000,
      valid: { kind: 'days', days: 60 },
      perMember: 1,
      campaign: 'tier-gifts',
    },
  ],
};
