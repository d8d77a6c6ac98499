import type { GiftRules } from './model';

const coupon = (id: string) => ({ kind: 'coupon', coupon: id }) as const;

/** What the tea-house chain 小满茶铺 gives for reaching and holding a tier, and for coming back. */
export const teaHouseGifts: GiftRules = {
  tiers: [
    { tier: 'qingming', onReaching: [coupon('five-off')], monthly: [] },
    { tier: 'guyu', onReaching: [coupon('rock-tea')], monthly: [coupon('five-off')] },
    {
      tier: 'xiaoman',
      onReaching: [coupon('saucer')],
      monthly: [coupon('five-off'), coupon('pastry')],
    },
  ],
  repeat: {
    coupon: 'again',
    minPayFen: 3000,
    opensPermille: 500,
    closesPermille: 1500,
    firstTimerDays: 14,
  },
};
