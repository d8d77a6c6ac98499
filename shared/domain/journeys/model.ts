import type { Act } from '../passages';
import type { Stage } from '../scripts';
import type { Rule } from '../segments';
import type { Delay } from '../workdays';

/** One step of a journey: how long after the one before, for whom, and what is done. */
export type JourneyStep = Readonly<{
  id: string;
  stage: Stage;
  /** After the step before or, of the first, after entering. Of a wait, how long it lasts at most. */
  after: Delay;
  /** Whoever it is not true of passes over the step; null is everybody. */
  when: Rule | null;
  act: Act;
}>;

/** How members come to enter. Operators can let in anybody who has not been inside. */
export type JourneyEntry =
  | Readonly<{ kind: 'enrolment' }>
  /** Each night, whoever a rule is true of. */
  | Readonly<{ kind: 'rule'; rule: Rule }>
  | Readonly<{ kind: 'operator' }>;

/** What an operator sets of a journey (旅程, 1V1 SOP). */
export type JourneyTerms = Readonly<{
  name: string;
  entry: JourneyEntry;
  steps: readonly JourneyStep[];
  /** Asked before every step: whoever one is true of leaves. */
  exits: readonly Readonly<{ id: string; name: string; when: Rule }>[];
}>;

/** One version of a journey. It never changes: who entered by it stays on it. */
export type Journey = JourneyTerms & Readonly<{ id: string; version: number }>;

/** Whether steps are taken, stand still, or are over for all. A draft has never begun. */
export type JourneyState = 'draft' | 'live' | 'paused' | 'stopped';
