import { behaviourPresets } from '../behaviour';
import { teaHouseCampaigns } from '../campaigns';
import { teaHouseCoupons } from '../coupons';
import { teaHouseClaims } from '../claims';
import { teaHouseRewards } from '../rewards';
import { teaHouseGifts } from '../gifts';
import { teaHouseLotteries } from '../lotteries';
import { teaHouseNews } from '../news';
import { teaHouseOccasions } from '../occasions';
import { teaHouseTasks } from '../tasks';
import { teaHouseReach } from '../reach';
import { teaHouseScripts } from '../scripts';
import { mondayToFriday } from '../workdays';
import { teaHouseReferral } from '../referral';
import type { ProgrammeTerms } from './model';

const tier = (id: string, name: string, [threshold, keep]: readonly [number, number]) => ({
  id,
  name,
  threshold,
  keep,
});

/** The programme of the tea-house chain 小满茶铺, complete, to start from. */
export const teaHouse: ProgrammeTerms = {
  shopName: '小满茶铺',
  tiers: {
    windowDays: 365,
    validDays: 365,
    graceDays: 30,
    tiers: [
      {
        ...tier('sprout', '新芽', [0, 0]),
        benefit: { pricePermille: 1000, pointsPermille: 1000 },
        perks: ['消费 1 元积 1 分'],
      },
      {
        ...tier('qingming', '清明', [100, 80]),
        benefit: { pricePermille: 1000, pointsPermille: 1100 },
        perks: ['1.1 倍积分', '免费续水'],
      },
      {
        ...tier('guyu', '谷雨', [300, 240]),
        benefit: { pricePermille: 980, pointsPermille: 1250 },
        perks: ['全单 98 折', '1.25 倍积分', '新茶先尝'],
      },
      {
        ...tier('xiaoman', '小满', [800, 640]),
        benefit: { pricePermille: 950, pointsPermille: 1500 },
        perks: ['全单 95 折', '1.5 倍积分', '新茶先尝', '专属茶席'],
      },
    ],
  },
  earn: {
    pointsPermille: 1000,
    growthPermille: 1000,
    rules: [
      {
        id: 'tuesday',
        name: '周二会员日双倍积分',
        permille: 2000,
        stores: [],
        categories: [],
        tiers: [],
        weekdays: [2],
        from: null,
        to: null,
      },
    ],
    capPointsPerDay: 5000,
    pendingDays: 0,
  },
  pointsValidYears: 1,
  checkIn: {
    points: 1,
    milestones: [
      { days: 3, points: 3 },
      { days: 7, points: 10 },
      { days: 14, points: 20 },
      { days: 30, points: 60 },
    ],
    makeUp: { withinDays: 7, perMonth: 2, costPoints: 5 },
  },
  lapse: { withinDays: 91, gonePermille: 500, floorDays: 7, presetDays: 45 },
  behaviour: behaviourPresets.daily,
  books: { fenPer100Points: 100 },
  coupons: teaHouseCoupons,
  birthday: {
    beforeDays: 7,
    afterDays: 15,
    gifts: [
      { kind: 'coupon', coupon: 'birthday-tea' },
      { kind: 'points', points: 66 },
    ],
  },
  claims: teaHouseClaims,
  rewards: teaHouseRewards,
  gifts: teaHouseGifts,
  lotteries: teaHouseLotteries,
  occasions: teaHouseOccasions,
  news: teaHouseNews,
  tasks: teaHouseTasks,
  milestones: {
    growth: [
      { growth: 1000, gift: { kind: 'coupon', coupon: 'five-off' } },
      { growth: 3000, gift: { kind: 'coupon', coupon: 'birthday-tea' } },
      { growth: 10_000, gift: { kind: 'points', points: 500 } },
    ],
    anniversary: [{ kind: 'coupon', coupon: 'five-off' }],
  },
  care: [
    { id: 'umbrella', name: '借伞' },
    { id: 'free-tea', name: '送一杯茶' },
    { id: 'seat', name: '留座' },
    { id: 'water', name: '添热水' },
  ],
  recapFrom: '12-20',
  referral: teaHouseReferral,
  reach: teaHouseReach,
  campaigns: teaHouseCampaigns,
  workdays: mondayToFriday,
  scripts: teaHouseScripts,
  limits: { adjustAlone: 500, lateHours: 24, purchaseFen: 5_000_000, receiptsPerDay: 200 },
};
