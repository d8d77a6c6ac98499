import type { Gift } from '../gifts';
import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';

/** What a referral (推荐有礼) gives, and for what: one level, and never for opening or sharing. */
export type ReferralTerms = Readonly<{
  /** Both gifts are given when the friend's purchase has survived the refund window. */
  inviterGift: Gift;
  friendGift: Gift;
  /** What must be paid, and kept, for a purchase to count. */
  minimumFen: number;
  /** Days after the day of the purchase through which a refund still counts. */
  windowDays: number;
  /** The most friends one member is rewarded for in a calendar month and year. */
  perMonth: number;
  perYear: number;
}>;

/** A purchase of an invited friend that counts, until it has survived, by the terms of its day. */
export type Candidate = Readonly<{
  orderId: string;
  /** The first instant after its refund window. */
  survivesAt: Instant;
  minimumFen: number;
  inviterGift: Gift;
  friendGift: Gift;
}>;

export type ReferralOutcome =
  | 'rewarded'
  /** Above what one member is rewarded for in a month or a year. */
  | 'over-cap'
  /** Whoever works here is not rewarded for bringing customers. */
  | 'staff'
  /** Both memberships bear one telephone number. */
  | 'same-person'
  /** The gift is no longer there to give. */
  | 'not-given'
  /** The purchase was given back after all. */
  | 'revoked';

/** What became of one friend; `seq` is the friend's entry that said so. */
export type Friend = Readonly<{
  seq: number;
  on: Day;
  orderId: string;
  outcome: ReferralOutcome;
}>;

/** A member's part in referrals: as a friend who was invited, and as one who invites. */
export type Referral = Readonly<{
  /** Set once, on joining, to somebody who was a member by then: so no ring can close. */
  invitedBy: string | null;
  /** Purchases that count, the first to survive first. */
  candidates: readonly Candidate[];
  /** The order by which the invitation was confirmed. */
  confirmedBy: string | null;
  /** Friends whose purchase survived, by member id; never forgotten. */
  friends: Readonly<Record<string, Friend>>;
}>;

export const noReferral: Referral = {
  invitedBy: null,
  candidates: [],
  confirmedBy: null,
  friends: {},
};
