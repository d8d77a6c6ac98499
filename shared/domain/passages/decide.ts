import { type Result, accept, refuse } from '../kernel/result';
import { type Day, dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type {
  EnterJourney,
  PassageEvent,
  PassageRefusal,
  PausePassage,
  ResumePassage,
  StepOutcome,
  TakeStep,
} from './messages';
import type { Awaited, Passage, Passages } from './model';
import { hasEntered, passageIn } from './queries';

/** Journeys that a member is inside of at once. */
const MOST = 8;

type Decision = Result<readonly PassageEvent[], PassageRefusal>;

/** Enters a journey, once and for all. */
export function enter(
  passages: Passages,
  { journey, version, by, first, at }: EnterJourney,
): Decision {
  if (hasEntered(passages, journey)) return refuse({ code: 'journey-entered-before' });
  if (passages.inside.length >= MOST) return refuse({ code: 'too-many-journeys', most: MOST });
  return accept([{ kind: 'journey-entered', journey, version, by, first, at }]);
}

/** The passage whose step this is, while the step is still to be taken; else null. */
export function toTake(passages: Passages, { journey, index, at }: TakeStep): Passage | null {
  const passage = passageIn(passages, journey);
  if (passage === undefined || passage.pause !== null) return null;
  return passage.index === index && passage.nextAt <= at ? passage : null;
}

type Ended = Readonly<{ passage: Passage; outcome: StepOutcome; command: TakeStep }>;

/** The step is behind the member; who did not come in time may have to leave. */
export function taken({ passage, outcome, command }: Ended): readonly PassageEvent[] {
  const { journey, act, step, next, at } = command;
  const { version } = passage;
  const leaves = outcome.code === 'not-met' && act.kind === 'wait-for' && act.otherwise === 'leave';
  const end = { code: 'did-not-come', step: step.id } as const;
  return [
    { kind: 'journey-step-taken', journey, version, step: step.id, outcome, next, at },
    ...(leaves && next !== null
      ? [{ kind: 'journey-left', journey, version, end, at } as const]
      : []),
  ];
}

/** Stands still until somebody lets it go on; a pause set by hand is not changed by the journey's. */
export function pause(passages: Passages, { journey, reason, at }: PausePassage): Decision {
  const passage = passageIn(passages, journey);
  if (passage === undefined) return refuse({ code: 'not-in-journey' });
  const stays =
    passage.pause !== null && (passage.pause.reason === reason || reason === 'journey-paused');
  return accept(stays ? [] : [{ kind: 'journey-paused', journey, reason, at }]);
}

/** Goes on: what fell due meanwhile is due now. */
export function resume(passages: Passages, { journey, at }: ResumePassage): Decision {
  const passage = passageIn(passages, journey);
  if (passage === undefined) return refuse({ code: 'not-in-journey' });
  if (passage.pause === null) return accept([]);
  const nextAt = Math.max(passage.nextAt, at);
  return accept([{ kind: 'journey-resumed', journey, nextAt, at }]);
}

/** What has come that somebody waited for, on or after the day on which the waiting began. */
export const metBy = (
  { inside }: Passages,
  come: readonly Readonly<{ what: Awaited; on: Day }>[],
  at: Instant,
): readonly PassageEvent[] =>
  inside.flatMap(({ journey, waitsFor, met, since }) => {
    const found = come.find((one) => one.what === waitsFor && one.on >= dayOf(since));
    return found === undefined || met
      ? []
      : [{ kind: 'journey-wait-met', journey, what: found.what, at } as const];
  });
