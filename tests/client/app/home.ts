import type { Home } from '../../../client/app/src/store/member';

type Card = Home['card'];

const card: Card = {
  no: '0000000017',
  enrolledOn: '2026-01-05',
  points: { balance: 268, pending: 0, debt: 0, next: null },
  tier: {
    tier: 'leaf',
    name: '清明',
    since: '2026-11-05',
    until: '2027-11-05',
    graceUntil: null,
    growth: 158,
    growthLeavesOn: '2027-10-18',
    next: { tier: 'spring', name: '谷雨', threshold: 300, missing: 142 },
    keep: { needed: 80, missing: 0, by: '2027-11-04' },
  },
  checkIn: {
    today: '2026-11-23',
    checkedIn: false,
    streak: 4,
    runs: [
      { from: '2026-11-12', to: '2026-11-15' },
      { from: '2026-11-19', to: '2026-11-22' },
    ],
    next: { days: 7, points: 10 },
    makeUp: { days: ['2026-11-16', '2026-11-17', '2026-11-18'], left: 2, costPoints: 5 },
  },
  pickUps: [],
  visits: { days: 4, lastOn: '2026-11-20' },
  coupons: { count: 0, next: null },
  purchases: { count: 4, netFen: 15_800 },
};

const noGifts = { onReaching: [], monthly: [] };

/** Lin's home screen, with what a test changes about the card. */
export const homeOf = (changed: Partial<Card> = {}, nickname: string | null = '林晚'): Home => ({
  at: Date.parse('2026-11-23T12:00:00+08:00'),
  shopName: '小满茶铺',
  card: { ...card, ...changed },
  profile: nickname === null ? {} : { nickname },
  birthday: {
    ...{ birthday: null, next: null, on: null, isToday: false, window: null, rewardedOn: null },
    ...{ beforeDays: 7, afterDays: 15, gifts: [] },
  },
  ...{ nextTask: null, nextMilestone: null, anniversary: null, recapYear: null },
  ...{ nextOccasion: null, latestNews: null, unread: 0, pageDwell: false },
  tiers: [
    { id: 'sprout', name: '新芽', threshold: 0, perks: ['消费 1 元积 1 分'], ...noGifts },
    { id: 'leaf', name: '清明', threshold: 100, perks: ['免费续水'], ...noGifts },
    { id: 'spring', name: '谷雨', threshold: 300, perks: ['免费续水', '新茶先尝'], ...noGifts },
  ],
});

export const linCard = card;
