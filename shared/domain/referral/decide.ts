import { type Day, addDays, monthOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { ReferralEvent } from './messages';
import type { Candidate, Friend, Referral, ReferralTerms } from './model';

/** The first purchases are enough: a later one counts only when all before it came back. */
const CANDIDATES = 8;
/** Friends one member is ever rewarded for, so that the document stays small. */
const FRIENDS = 500;

type Bought = Readonly<{ orderId: string; on: Day; payFen: number }>;

/** A purchase of an invited friend that counts begins to wait. */
export function begin(
  terms: ReferralTerms,
  { invitedBy, candidates }: Referral,
  { orderId, on, payFen }: Bought,
): readonly ReferralEvent[] {
  const { minimumFen, inviterGift, friendGift, windowDays } = terms;
  if (invitedBy === null || payFen < minimumFen || candidates.length === CANDIDATES) return [];
  const survivesAt = startOf(addDays(on, windowDays + 1));
  const kept = { minimumFen, inviterGift, friendGift };
  return [{ kind: 'referral-begun', orderId, survivesAt, ...kept }];
}

/** A refund below the minimum ends it, and takes back what had been confirmed by it. */
export function lessen(
  { invitedBy, candidates, confirmedBy }: Referral,
  { orderId, keptFen }: Readonly<{ orderId: string; keptFen: number }>,
): readonly ReferralEvent[] {
  const candidate = candidates.find((one) => one.orderId === orderId);
  if (invitedBy === null || candidate === undefined || keptFen >= candidate.minimumFen) return [];
  const { inviterGift: gift } = candidate;
  return confirmedBy === orderId
    ? [{ kind: 'referral-revoked', orderId, inviter: invitedBy, gift }]
    : [{ kind: 'referral-cancelled', orderId }];
}

/** The purchase that is next to survive, or null once one has. */
export const waiting = ({ candidates, confirmedBy }: Referral): Candidate | null =>
  confirmedBy === null ? (candidates[0] ?? null) : null;

/** What time confirms. */
export function confirm(referral: Referral, at: Instant): readonly ReferralEvent[] {
  const candidate = waiting(referral);
  if (candidate === null || referral.invitedBy === null || candidate.survivesAt > at) return [];
  const { orderId, inviterGift: gift } = candidate;
  return [{ kind: 'referral-confirmed', orderId, inviter: referral.invitedBy, gift }];
}

/** Whether one more friend is rewarded on a day. */
export function mayReward(terms: ReferralTerms, { friends }: Referral, on: Day): boolean {
  const rewarded = Object.values(friends).filter(({ outcome }) => outcome === 'rewarded');
  const since = (is: (friend: Friend) => boolean) => rewarded.filter(is).length;
  return (
    since((friend) => monthOf(friend.on) === monthOf(on)) < terms.perMonth
    && since((friend) => yearOf(friend.on) === yearOf(on)) < terms.perYear
  );
}

/** Whether there is room to remember what becomes of a friend. */
export const remembers = ({ friends }: Referral, friend: string): boolean =>
  friend in friends || Object.keys(friends).length < FRIENDS;

const yearOf = (day: Day): string => day.slice(0, 4);
