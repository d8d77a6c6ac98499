import type { ChurnReason } from '../../../shared/domain/churn';
import type { Dwell } from '../../../shared/domain/dwell';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Member, type MemberEvent } from '../../../shared/domain/members';
import type { SpendingMoved } from '../../../shared/domain/lifetime-value';
import type { DaysMoved } from '../../../shared/domain/presence';
import type { Actor } from '../door/actor';

/** What a person has told about themselves, kept apart from what the programme decides by. */
export type Profile = Readonly<{ nickname?: string; avatar?: string }>;

/** The words of an interview, who wrote them down and when; kept apart, so that they can be erased. */
export type ChurnNote = Readonly<{ at: Instant; by: string; reason: ChurnReason; note: string }>;

/** One act in a member's ledger (流水): its events with who, when, by which version, chained by hash. */
export type Entry = Readonly<{
  _id: string;
  memberId: string;
  seq: number;
  at: Instant;
  action: string;
  requestId: string | null;
  actor: Actor;
  /** Version of the programme that decided it. */
  version: number;
  events: readonly MemberEvent[];
  /** The days the member was there, before and after it, where it changed them. */
  days?: DaysMoved;
  /** What the member has spent by month, before and after it, where it changed that. */
  spending?: SpendingMoved;
  /** Redeemable points less debt, after it. */
  balanceAfter: number;
  prevHash: string;
  hash: string;
}>;

/** A request that was answered: asking again with the same payload gives the same answer. */
export type Answered = Readonly<{ id: string; fingerprint: string; answer: unknown }>;

/** The one document of a member. */
export type StoredMember = Readonly<{
  _id: string;
  /** Goes up by one with every write; a write names the one it was decided on. */
  rev: number;
  no: string;
  openid?: string;
  externalId?: string;
  name?: string;
  phone?: string;
  /** Balances brought from another system were credited. */
  openingImported?: boolean;
  /** Receipts asked for on the latest day there were any. */
  receiptTries?: Readonly<{ on: string; count: number }>;
  /** What was said of staying away in so many words, the latest few. */
  churnNotes?: readonly ChurnNote[];
  /** How long pages were looked at: there only while the member allows it, and never in the ledger. */
  dwell?: Dwell;
  profile: Profile;
  state: Member;
  seq: number;
  hash: string;
  /** Entries the relay has not copied yet. */
  outbox: readonly Entry[];
  requests: readonly Answered[];
  /** When time alone next changes something, or null. */
  dueAt: Instant | null;
  /** When the first of the coupons ends; absent without any. */
  couponEndsAt?: Instant;
  /** When a message on its way next needs looking at; absent while there is none. */
  sendAt?: Instant;
  /** When the next step of a journey is to be taken; absent without any. */
  stepAt?: Instant;
  /** Journeys that stand still for the member because they do for all. */
  heldIn?: readonly string[];
  /** The store whose people are asked to follow the member up, and by when; absent when nobody is. */
  followUpIn?: string;
  followUpBy?: Instant;
  /** Since when entries wait in the outbox; absent while it is empty. */
  pendingSince?: Instant;
}>;
