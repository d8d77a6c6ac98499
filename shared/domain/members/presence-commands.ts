import type { ChurnReason, ChurnReasonTold } from '../churn';
import type { DwellAllowed } from '../dwell';
import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';

/** The mini-program opened now, and on earlier days on which the shop could not be told. */
export type NoteOpen = Readonly<{ kind: 'note-open'; earlier: readonly Day[]; at: Instant }>;

/** The member opened the mini-program (打开小程序), for the first time on this UTC+8 day. */
export type MiniProgramOpened = Readonly<{ kind: 'mini-program-opened'; on: Day }>;

/** What a member who stays away answered when asked why; the words themselves stay out of the ledger. */
export type LogChurnReason = Readonly<{
  kind: 'log-churn-reason';
  reason: ChurnReason;
  at: Instant;
}>;

export type AllowDwell = Readonly<{ kind: 'allow-dwell'; allowed: boolean; at: Instant }>;

export type PresenceCommand = NoteOpen | LogChurnReason | AllowDwell;

/** What is known of when and how the member is there, besides visits and purchases. */
export type PresenceEvent = MiniProgramOpened | ChurnReasonTold | DwellAllowed;
