import type { Instant } from '../kernel/instant';
import type { FollowUp, FollowUpObstacle, FollowUpOutcome } from './model';

/** What came of a follow-up, or of a message that staff were to send; `by` is the id of who says so. */
export type SettleFollowUp = Readonly<{
  kind: 'settle-follow-up';
  followUp: string;
  outcome: FollowUpOutcome;
  /** Why it could not be done; null otherwise. */
  because: FollowUpObstacle | null;
  by: string;
  at: Instant;
}>;

export type FollowUpEvent =
  | Readonly<{ kind: 'follow-up-opened'; followUp: FollowUp }>
  | Readonly<{
      kind: 'follow-up-settled';
      followUp: string;
      outcome: FollowUpOutcome;
      because: FollowUpObstacle | null;
      by: string;
      at: Instant;
    }>
  /** Nobody did it in time. */
  | Readonly<{ kind: 'follow-up-lapsed'; followUp: string; at: Instant }>;

export type FollowUpRefusal = Readonly<{ code: 'no-such-follow-up' }>;
