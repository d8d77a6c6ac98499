import type { CampaignState } from '../domain/campaigns';
import type { ComplianceProblem } from '../domain/compliance';
import type { Problem } from '../domain/kernel/problem';
import type { NotAMemberCode } from '../domain/member-code';
import type { MemberRefusal } from '../domain/members';
import type { MalformedInput } from './contract';

/** What every door may say, whatever the action. */
export type DoorRefusal =
  | MalformedInput
  | Readonly<{ code: 'internal' }>
  | Readonly<{ code: 'unknown-action' }>
  | Readonly<{ code: 'not-allowed' }>
  | Readonly<{ code: 'busy' }>
  | Readonly<{ code: 'request-id-reused' }>;

export type NotAMember = Readonly<{ code: 'not-a-member' }>;

/** Nothing is left of it, at this moment. */
export type SoldOut = Readonly<{ code: 'sold-out' }>;

/** Whoever works here does not draw. */
export type StaffDoNotDraw = Readonly<{ code: 'staff-do-not-draw' }>;

export type TillRefusal =
  | Readonly<{ code: 'not-staff' }>
  | Readonly<{ code: 'not-your-store' }>
  | Readonly<{ code: 'store-closed' }>
  | Readonly<{ code: 'own-account' }>
  | Readonly<{ code: 'ticket-expired' }>
  | Readonly<{ code: 'ticket-not-genuine' }>;

export type CodeRefusal =
  | NotAMemberCode
  | Readonly<{ code: 'code-expired' }>
  | Readonly<{ code: 'code-not-recognised' }>
  | Readonly<{ code: 'too-many-wrong-codes'; waitSeconds: number }>;

export type OrderRefusal =
  | Readonly<{ code: 'order-already-recorded' }>
  | Readonly<{ code: 'order-not-found' }>
  | Readonly<{ code: 'refund-exceeds-purchase'; leftFen: number }>
  | Readonly<{ code: 'refund-number-taken' }>
  | Readonly<{ code: 'purchase-not-settled' }>;

export type InvitationNotValid = Readonly<{
  code: 'invitation-not-valid';
  reason: 'unknown' | 'used' | 'expired';
}>;

export type ReceiptRefusal =
  | Readonly<{ code: 'receipt-not-found' }>
  | Readonly<{ code: 'too-many-receipts'; perDay: number }>
  | Readonly<{ code: 'receipts-of-the-day-recorded'; perDay: number }>
  | Readonly<{ code: 'staff-cannot-claim' }>
  | Extract<MemberRefusal, { code: 'amount-too-large' }>;

export type OperatorRefusal =
  | Readonly<{ code: 'programme-problems'; problems: readonly Problem[] }>
  | Readonly<{ code: 'compliance-problems'; problems: readonly ComplianceProblem[] }>
  | Readonly<{ code: 'programme-changed'; version: number }>
  | Readonly<{ code: 'starts-too-soon'; earliest: number }>
  | InvitationNotValid
  | Readonly<{ code: 'no-such-store'; storeId: string }>
  | Readonly<{ code: 'no-such-member' }>
  | Readonly<{ code: 'no-such-staff' }>
  | Readonly<{ code: 'no-such-approval' }>
  | Readonly<{ code: 'second-person-needed' }>
  | Readonly<{ code: 'not-read-yet'; on: string }>
  | Readonly<{ code: 'too-few-buyers'; least: number; found: number }>
  | Readonly<{ code: 'no-such-segment' }>
  | Readonly<{ code: 'segment-problems'; problems: readonly Problem[] }>
  | Readonly<{ code: 'no-such-campaign' }>
  | Readonly<{ code: 'campaign-problems'; problems: readonly Problem[] }>
  | Readonly<{ code: 'campaign-state'; state: CampaignState }>
  | Readonly<{ code: 'no-such-journey' }>
  | Readonly<{ code: 'journey-problems'; problems: readonly Problem[] }>
  | Readonly<{ code: 'journey-changed'; version: number }>
  | Readonly<{ code: 'journey-not-live' }>
  | Readonly<{ code: 'ends-before-it-starts' }>
  | Readonly<{ code: 'too-many-days'; most: number }>
  | Readonly<{ code: 'day-not-closed'; last: string }>;

export type RecapRefusal =
  | Readonly<{ code: 'recap-not-ready'; opensOn: string }>
  | Readonly<{ code: 'not-a-member-then'; since: string }>;

/** Every refusal there is. A client has a sentence for each, or does not compile. */
export type AnyRefusal =
  | DoorRefusal
  | NotAMember
  | SoldOut
  | StaffDoNotDraw
  | TillRefusal
  | CodeRefusal
  | OrderRefusal
  | ReceiptRefusal
  | OperatorRefusal
  | RecapRefusal
  | MemberRefusal;
