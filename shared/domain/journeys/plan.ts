import type { Instant } from '../kernel/instant';
import type { Member } from '../members';
import type { Ahead, EnteredBy, Passage, PassageCommand, TakeStep, Verdict } from '../passages';
import { type Asked, matches } from '../segments';
import { type Workdays, dueAfter } from '../workdays';
import type { Journey, JourneyState, JourneyStep } from './model';

type From = Readonly<{ workdays: Workdays; at: Instant }>;

/** The step at a place, as somebody stands before it from an instant on; null after the last. */
export function ahead({ steps }: Journey, index: number, { workdays, at }: From): Ahead | null {
  const step = steps[index];
  if (step === undefined) return null;
  const { id, after, act } = step;
  const waitsFor = act.kind === 'wait-for' ? act.what : null;
  return { index, step: id, nextAt: dueAfter(workdays, after, at), waitsFor };
}

type Entering = From & Readonly<{ by: EnteredBy }>;
type Enter = Extract<PassageCommand, { kind: 'enter-journey' }>;

/** The command by which a member enters; null for a journey without steps. */
export function entering(journey: Journey, { by, ...from }: Entering): Enter | null {
  const first = ahead(journey, 0, from);
  if (first === null) return null;
  const { id, version } = journey;
  return { kind: 'enter-journey', journey: id, version, by, first, at: from.at };
}

/** What the rules say before a step of a member as time has left them. */
export function verdictOf(
  journey: Journey,
  step: JourneyStep,
  { member, asked, state }: Readonly<{ member: Member; asked: Asked; state: JourneyState }>,
): Verdict {
  if (state === 'stopped') return { code: 'leave', end: { code: 'journey-stopped' } };
  const exit = journey.exits.find(({ when }) => matches(when, member, asked));
  if (exit !== undefined) return { code: 'leave', end: { code: 'exit', exit: exit.id } };
  const holds = step.when === null || matches(step.when, member, asked);
  return { code: holds ? 'take' : 'skip' };
}

type Stepping = From
  & Readonly<{
    member: Member;
    asked: Asked;
    state: JourneyState;
    addresses: TakeStep['addresses'];
  }>;

/** The command that takes the step a passage stands before. */
export function stepping(journey: Journey, passage: Passage, now: Stepping): TakeStep | null {
  const step = journey.steps[passage.index];
  if (step === undefined) return null;
  const { id, stage, act } = step;
  const { addresses, at } = now;
  return {
    ...{ kind: 'take-step', journey: journey.id, index: passage.index, act, addresses, at },
    step: { id, stage },
    verdict: verdictOf(journey, step, now),
    next: ahead(journey, passage.index + 1, now),
  };
}
