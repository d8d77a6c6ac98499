import type { CouponClaim } from './model';

const always = { from: null, until: null };

/** What can be claimed at the tea-house chain 小满茶铺, to start from. */
export const teaHouseClaims: readonly CouponClaim[] = [
  {
    ...always,
    ...{ id: 'morning', name: '早茶半价', coupon: 'morning' },
    ...{ stock: null, perMember: 12, perDay: 1 },
  },
  {
    ...always,
    ...{ id: 'saucer', name: '小满茶碟', coupon: 'saucer' },
    ...{ stock: 500, perMember: 1, perDay: null },
  },
];
