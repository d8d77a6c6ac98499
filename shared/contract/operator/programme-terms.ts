import * as v from 'valibot';
import { teaHouseCampaigns } from '../../domain/campaigns';
import { isDay } from '../../domain/kernel/day';
import { day, id, storeId, text, whole } from '../fields';
import { behaviourTerms } from './behaviour-terms';
import { birthdayTerms } from './birthday-terms';
import { lotteries, news, occasions } from './activity-terms';
import { reachTerms } from './reach-terms';
import { referralTerms } from './referral-terms';
import { couponTerms } from './coupon-terms';
import { claimTerms } from './claim-terms';
import { scriptTerms, workdayTerms } from './staff-terms';
import { rewardTerms } from './reward-terms';
import { giftTerms } from './gift-terms';
import { careTerms, milestoneTerms } from './long-terms';
import { taskTerms } from './task-terms';

const yearDay = v.pipe(
  v.string(),
  v.check((text) => isDay(`2028-${text}`), 'a day of the year as MM-DD'),
);
const permille = whole(0, 100_000);
const names = (most: number) => v.pipe(v.array(text(32)), v.maxLength(most));

const tier = v.strictObject({
  id,
  name: text(16),
  threshold: whole(0, 100_000_000),
  keep: whole(0, 100_000_000),
  benefit: v.strictObject({ pricePermille: whole(1, 1000), pointsPermille: whole(1000, 10_000) }),
  perks: names(12),
});

const earnRule = v.strictObject({
  id,
  name: text(32),
  permille,
  stores: v.pipe(v.array(storeId), v.maxLength(500)),
  categories: names(100),
  tiers: v.pipe(v.array(id), v.maxLength(12)),
  weekdays: v.pipe(v.array(whole(1, 7)), v.maxLength(7)),
  from: v.nullable(day),
  to: v.nullable(day),
});

/** The shape of programme terms; what they say is checked by the programme itself. */
export const programmeTerms = v.strictObject({
  shopName: text(32),
  tiers: v.strictObject({
    windowDays: whole(30, 1100),
    validDays: whole(30, 1100),
    graceDays: whole(0, 365),
    tiers: v.pipe(v.array(tier), v.minLength(1), v.maxLength(12)),
  }),
  earn: v.strictObject({
    pointsPermille: permille,
    growthPermille: permille,
    rules: v.pipe(v.array(earnRule), v.maxLength(50)),
    capPointsPerDay: whole(0, 1_000_000),
    pendingDays: whole(0, 90),
  }),
  pointsValidYears: whole(1, 10),
  checkIn: v.strictObject({
    points: whole(0, 1000),
    milestones: v.pipe(
      v.array(v.strictObject({ days: whole(2, 3650), points: whole(1, 100_000) })),
      v.maxLength(20),
    ),
    makeUp: v.strictObject({
      withinDays: whole(0, 30),
      perMonth: whole(0, 31),
      costPoints: whole(0, 10_000),
    }),
  }),
  /** When somebody counts as lapsing: away so long that, of members like them, so many were gone. */
  lapse: v.strictObject({
    withinDays: whole(7, 180),
    gonePermille: whole(1, 1000),
    floorDays: whole(1, 200),
    presetDays: whole(1, 200),
  }),
  behaviour: behaviourTerms,
  books: v.strictObject({ fenPer100Points: whole(0, 1_000_000) }),
  coupons: couponTerms,
  birthday: birthdayTerms,
  claims: claimTerms,
  rewards: rewardTerms,
  gifts: giftTerms,
  lotteries,
  occasions,
  news,
  tasks: taskTerms,
  milestones: milestoneTerms,
  care: careTerms,
  recapFrom: yearDay,
  referral: referralTerms,
  reach: reachTerms,
  campaigns: v.optional(
    v.strictObject({
      aloneUpToFen: whole(0, 1_000_000_000),
      universalHoldoutPermille: whole(0, 500),
    }),
    teaHouseCampaigns,
  ),
  workdays: workdayTerms,
  scripts: scriptTerms,
  limits: v.strictObject({
    adjustAlone: whole(0, 1_000_000),
    lateHours: whole(0, 72),
    purchaseFen: whole(1, 1_000_000_000),
    receiptsPerDay: v.optional(whole(1, 10_000), 200),
  }),
});
