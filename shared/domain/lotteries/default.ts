import type { LotteryTerms } from './model';

/** The winter lottery of the tea-house chain 小满茶铺, to start from. */
export const teaHouseLotteries: readonly LotteryTerms[] = [
  {
    id: 'winter-2026',
    name: '冬日茶签',
    note: '每天送 1 签，再抽 20 积分一签。品茗杯送完后改送 20 积分。',
    from: '2026-11-20',
    to: '2027-02-28',
    outOf: 1000,
    prizes: [
      {
        ...{ id: 'cup', name: '小满青瓷品茗杯', chances: 5, valueFen: 6800 },
        award: {
          kind: 'goods',
          stores: null,
          ...{ pickUpDays: 30, reminderDays: 5, returnDays: 7 },
        },
        ...{ stock: 60, whenGone: 'points-20' },
      },
      {
        ...{ id: 'coupon', name: '5 元茶券', chances: 45, valueFen: 500 },
        award: { kind: 'coupon', coupon: 'five-off' },
        ...{ stock: null, whenGone: 'points-20' },
      },
      {
        ...{ id: 'points-20', name: '20 积分', chances: 150, valueFen: 100 },
        award: { kind: 'points', points: 20 },
        ...{ stock: null, whenGone: null },
      },
      {
        ...{ id: 'points-2', name: '2 积分', chances: 300, valueFen: 10 },
        award: { kind: 'points', points: 2 },
        ...{ stock: null, whenGone: null },
      },
    ],
    costPoints: 20,
    freePerDay: 1,
    caps: { perDay: 3, perMember: 100 },
  },
];
