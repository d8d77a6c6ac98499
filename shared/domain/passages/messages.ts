import type { Instant } from '../kernel/instant';
import type { Channel } from '../reach';
import type { Act, Ahead, Awaited, PassageEnd, PauseReason, StepName } from './model';

type Of = Readonly<{ journey: string; at: Instant }>;

/** How somebody came to enter. */
export type EnteredBy = 'enrolment' | 'rule' | 'operator';

/** Enter a journey, before its first step. */
export type EnterJourney = Of
  & Readonly<{ kind: 'enter-journey'; version: number; by: EnteredBy; first: Ahead }>;

/** What the journey's rules say of this member before a step: take it, pass it, or leave by an exit. */
export type Verdict =
  | Readonly<{ code: 'take' }>
  | Readonly<{ code: 'skip' }>
  | Readonly<{ code: 'leave'; end: PassageEnd }>;

/** A step's time has come; `index` is the one it was judged for, so that it is taken once. */
export type TakeStep = Of
  & Readonly<{
    kind: 'take-step';
    index: number;
    step: StepName;
    act: Act;
    verdict: Verdict;
    /** What comes after it, or null after the last. */
    next: Ahead | null;
    /** Channels on which the member has an address. */
    addresses: readonly Channel[];
  }>;

export type PausePassage = Of & Readonly<{ kind: 'pause-passage'; reason: PauseReason }>;
export type ResumePassage = Of & Readonly<{ kind: 'resume-passage' }>;

export type PassageCommand = EnterJourney | TakeStep | PausePassage | ResumePassage;

/** What came of a step; all but `done`, `met` and `opened` say why nothing was done. */
export type StepOutcome =
  | Readonly<{ code: 'done' | 'met' | 'not-met' | 'skipped' }>
  /** The message was passed over, or the coupon withheld, for this reason. */
  | Readonly<{ code: 'passed-over' | 'withheld'; why: string }>;

export type PassageEvent =
  | (Of & Readonly<{ kind: 'journey-entered'; version: number; by: EnteredBy; first: Ahead }>)
  | (Of
      & Readonly<{
        kind: 'journey-step-taken';
        version: number;
        step: string;
        outcome: StepOutcome;
        next: Ahead | null;
      }>)
  | (Of & Readonly<{ kind: 'journey-left'; version: number; end: PassageEnd }>)
  /** What a step waited for has come: it is due now. */
  | (Of & Readonly<{ kind: 'journey-wait-met'; what: Awaited }>)
  | (Of & Readonly<{ kind: 'journey-paused'; reason: PauseReason }>)
  | (Of & Readonly<{ kind: 'journey-resumed'; nextAt: Instant }>);

export type PassageRefusal =
  | Readonly<{ code: 'journey-entered-before' }>
  | Readonly<{ code: 'too-many-journeys'; most: number }>
  | Readonly<{ code: 'not-in-journey' }>;
