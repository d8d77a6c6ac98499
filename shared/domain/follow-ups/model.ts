import type { Instant } from '../kernel/instant';
import type { Stage } from '../scripts';

/** Something that a person of the shop is asked to do for a member (跟进): why, with which words, and by when. */
export type FollowUp = Readonly<{
  id: string;
  /** What asked for it. */
  journey: string;
  stage: Stage;
  /** The script of the programme to start from. */
  script: string;
  /** Said to staff. */
  why: string;
  openedAt: Instant;
  dueAt: Instant;
  /** It is over if nobody has done it by then. */
  endsAt: Instant;
  state: 'open' | 'confirmed';
}>;

/** What is asked for, and who was in touch with the member last. */
export type FollowUps = Readonly<{ open: readonly FollowUp[]; contact: string | null }>;

export const noFollowUps: FollowUps = { open: [], contact: null };

/** Why it could not be done. */
export const obstacles = ['no-answer', 'not-connected', 'not-wanted', 'not-here', 'other'] as const;
export type FollowUpObstacle = (typeof obstacles)[number];

/** Somebody takes it on, has done it, or could not. */
export type FollowUpOutcome = 'confirmed' | 'done' | 'failed';
