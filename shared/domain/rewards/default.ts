import type { Goods, Reward } from './model';

const always = { from: null, until: null };

const goods: Goods = {
  kind: 'goods',
  stores: null,
  pickUpDays: 30,
  reminderDays: 5,
  returnDays: 7,
};

/** The points mall of the tea-house chain 小满茶铺, to start from. */
export const teaHouseRewards: readonly Reward[] = [
  {
    ...always,
    ...{ id: 'five-off', name: '5 元茶券', points: 100 },
    gives: { kind: 'coupon', coupon: 'five-off' },
    ...{ stock: null, perMember: null },
  },
  {
    ...always,
    ...{ id: 'tea-cup', name: '小满青瓷品茗杯', points: 380 },
    gives: goods,
    ...{ stock: 300, perMember: 2 },
  },
  {
    ...always,
    ...{ id: 'tea-tin', name: '谷雨绿茶 50 克罐', points: 680 },
    gives: goods,
    ...{ stock: 120, perMember: 1 },
  },
];
