import type { Gift } from '../gifts';
import type { Instant } from '../kernel/instant';
import type { Candidate, Friend, ReferralOutcome } from './model';

/**
 * What a friend's entry says to the inviter: the purchase survived, or was given back later. Entries
 * come in the order of their `seq`, each perhaps more than once.
 */
export type SettleFriend = Readonly<{
  kind: 'settle-friend';
  friend: string;
  seq: number;
  orderId: string;
  gift: Gift;
  /** Whether the purchase is kept; a reason for which nothing is given all the same. */
  kept: boolean;
  because: Extract<ReferralOutcome, 'staff' | 'same-person'> | null;
  at: Instant;
}>;

export type ReferralEvent =
  /** The friend bought something that counts. */
  | (Candidate & Readonly<{ kind: 'referral-begun' }>)
  /** Too little of that purchase is kept. */
  | Readonly<{ kind: 'referral-cancelled'; orderId: string }>
  /** The purchase survived: the friend has the gift, the inviter is due one. */
  | Readonly<{ kind: 'referral-confirmed'; orderId: string; inviter: string; gift: Gift }>
  /** A purchase that had survived was given back later. */
  | Readonly<{ kind: 'referral-revoked'; orderId: string; inviter: string; gift: Gift }>
  /** The inviter's side: what became of a friend. */
  | (Friend & Readonly<{ kind: 'friend-settled'; friend: string }>);
