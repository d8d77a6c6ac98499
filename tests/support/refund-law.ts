import { dayOf } from '../../shared/domain/kernel/day';
import type { Member, MemberCommand } from '../../shared/domain/members';
import { pendingPoints } from '../../shared/domain/points';
import { plainDays, programmeOf } from './cast';
import { couponOf } from './coupons';

/** The cap of a day is judged when a purchase is recorded, so here it is out of reach. */
const uncapped = { ...plainDays.earn, capPointsPerDay: 1_000_000 };
const sameForAll = plainDays.tiers.tiers.map((tier) => ({
  ...tier,
  benefit: { pricePermille: 1000, pointsPermille: 1000 },
}));
/** All tiers earn alike: a purchase keeps the terms of the tier it was recorded under. */
export const alike = programmeOf({
  earn: { ...uncapped, pendingDays: 5 },
  tiers: { ...plainDays.tiers, tiers: sameForAll },
});

/** The same with gifts for reaching and holding tiers and for coming back. */
export const giving = programmeOf({
  earn: uncapped,
  tiers: { ...plainDays.tiers, tiers: sameForAll },
  coupons: {
    ...plainDays.coupons,
    definitions: [
      couponOf({ id: 'reached' }),
      couponOf({ id: 'monthly', valid: { kind: 'days', days: 20 } }),
      couponOf({ id: 'again' }),
      couponOf({ id: 'used', valid: { kind: 'days', days: 40 } }),
    ],
  },
  gifts: {
    tiers: ['qingming', 'guyu', 'xiaoman'].map((tier, i) => ({
      tier,
      onReaching: [
        { kind: 'coupon', coupon: 'reached' },
        { kind: 'points', points: 7 },
      ],
      monthly: i === 0 ? [] : [{ kind: 'coupon', coupon: 'monthly' }],
    })),
    repeat: {
      coupon: 'again',
      minPayFen: 20_000,
      opensPermille: 500,
      closesPermille: 1500,
      firstTimerDays: 14,
    },
  },
});

/** A purchase of so much at the lake, at a price that is settled. */
export const buy = (orderId: string, payFen: number, at: number): MemberCommand => ({
  kind: 'record-purchase',
  orderId,
  basket: {
    storeId: 'lake',
    lines: [{ category: null, amountFen: payFen }],
    settled: true,
  },
  boughtAt: at,
  payFen,
  code: null,
  at,
});

/** Who gives everything back was in the shop all the same. */
export const visit = (at: number): MemberCommand => ({
  kind: 'record-visit',
  storeId: 'lake',
  on: dayOf(at),
  code: null,
  at,
});

/** What a refund must leave as if only the kept part had been bought. */
export const whatCounts = ({ points, growth, tier, purchases, streak }: Member) => ({
  net: points.lots.reduce((sum, lot) => sum + lot.points, 0) + pendingPoints(points) - points.debt,
  growth,
  standing: tier.standing,
  purchases: [purchases.count, purchases.netFen],
  streak,
});

/** The same with coupons, the gifts of tiers and visits. */
export const inAll = (member: Member) => ({
  ...whatCounts(member),
  wallet: member.wallet,
  tierGifts: member.tierGifts,
  visits: member.visits,
});
