import { type Day, dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import { type Lot, balance, nextToExpire, pendingPoints } from '../points';
import { type Programme, tierRules } from '../programme';
import { type PickUp, openPickUps } from '../rewards';
import { type CheckInCard, checkInCard } from '../streaks';
import { type TierProgress, tierProgress } from '../tiers';
import type { Member } from './model';
import { passTime } from './pass-time';

/** What a member sees of the own membership, at one instant. */
export type MemberCard = Readonly<{
  no: string;
  enrolledOn: string;
  points: Readonly<{
    balance: number;
    pending: number;
    debt: number;
    /** What expires first, and when. */
    next: Lot | null;
  }>;
  tier: TierProgress;
  checkIn: CheckInCard;
  /** Goods that wait to be picked up, the first to end first, and those that can still be returned. */
  pickUps: readonly PickUp[];
  visits: Readonly<{ days: number; lastOn: string | null }>;
  /** Live coupons, and which of them expires first. */
  coupons: Readonly<{
    count: number;
    next: Readonly<{ name: string; expiresAt: Instant }> | null;
  }>;
  purchases: Readonly<{ count: number; netFen: number }>;
}>;

/** What the check-in page shows; nobody missed a day before joining. */
function checkInOf(programme: Programme, { streak, enrolledOn }: Member, on: Day): CheckInCard {
  const card = checkInCard(programme.checkIn, streak, on);
  const days = card.makeUp.days.filter((day) => day >= enrolledOn);
  return { ...card, makeUp: { ...card.makeUp, days } };
}

/** The card after time has passed up to `at`; reading it writes nothing. */
export function cardOf(programme: Programme, stored: Member, at: Instant): MemberCard {
  const { member } = passTime(programme, stored, at);
  const on = dayOf(at);
  const rules = tierRules(programme);
  return {
    no: member.no,
    enrolledOn: member.enrolledOn,
    points: {
      balance: balance(member.points, at),
      pending: pendingPoints(member.points),
      debt: member.points.debt,
      next: nextToExpire(member.points, at),
    },
    tier: tierProgress(rules, member.tier.standing, { growth: member.growth, on }),
    checkIn: checkInOf(programme, member, on),
    pickUps: openPickUps(member.rewards),
    visits: { days: member.visits.days, lastOn: member.visits.lastOn },
    coupons: { count: member.wallet.live.length, next: member.wallet.live[0] ?? null },
    purchases: { count: member.purchases.count, netFen: member.purchases.netFen },
  };
}
