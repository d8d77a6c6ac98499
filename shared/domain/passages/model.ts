import type { Instant } from '../kernel/instant';
import type { Offer } from '../reach';
import type { Stage } from '../scripts';

/** What a step waits for: the member coming, buying, or staff having done what they were asked. */
export type Awaited = 'visit' | 'purchase' | 'follow-up';

/** What a step does. */
export type Act =
  | (Readonly<{
      kind: 'message';
      /** Told to the member as the reason. */
      sentence: string;
      /** Days after which it is of no use. */
      validDays: number;
    }>
      & Pick<
        Offer,
        'category' | 'channels' | 'worthFen' | 'personalised' | 'title' | 'text' | 'page'
      >)
  | Readonly<{ kind: 'coupon'; coupon: string }>
  /** A person takes over: which script to start from, why, and how many days there are for it. */
  | Readonly<{ kind: 'staff-task'; script: string; why: string; withinDays: number }>
  /** Its delay is the latest moment; who has not come by then goes on or leaves. */
  | Readonly<{ kind: 'wait-for'; what: Awaited; otherwise: 'go-on' | 'leave' }>;

/** A step that a member stands before, by its place in the journey, and when it is to be taken. */
export type Ahead = Readonly<{
  index: number;
  step: string;
  nextAt: Instant;
  waitsFor: Awaited | null;
}>;

/** Set by a person, because of a complaint, or because the journey as a whole is paused. */
export type PauseReason = 'complaint' | 'asked-to-wait' | 'by-hand' | 'journey-paused';
export const reasonsByHand = ['complaint', 'asked-to-wait', 'by-hand'] as const;

/** A member's way through a journey (旅程), by the version in which it was entered. */
export type Passage = Ahead
  & Readonly<{
    journey: string;
    version: number;
    enteredAt: Instant;
    /** When the step before was taken. */
    since: Instant;
    /** What it waits for has come. */
    met: boolean;
    pause: Readonly<{ reason: PauseReason; at: Instant }> | null;
  }>;

/** How a passage ended. */
export type PassageEnd =
  | Readonly<{ code: 'completed' }>
  | Readonly<{ code: 'exit'; exit: string }>
  | Readonly<{ code: 'did-not-come'; step: string }>
  | Readonly<{ code: 'journey-stopped' }>;

/** One that is over: kept for good, so that nobody enters a journey twice. */
export type PastPassage = Readonly<{
  journey: string;
  version: number;
  enteredAt: Instant;
  endedAt: Instant;
  end: PassageEnd;
}>;

export type Passages = Readonly<{
  inside: readonly Passage[];
  past: readonly PastPassage[];
}>;

export const noPassages: Passages = { inside: [], past: [] };

/** A hand-off or a step of a stage, as the journey names it. */
export type StepName = Readonly<{ id: string; stage: Stage }>;
