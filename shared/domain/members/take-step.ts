import { addDays, dayOf, startOf } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { type Result, accept } from '../kernel/result';
import { openFollowUp } from '../follow-ups';
import {
  type Act,
  type PassageCommand,
  type PassageEvent,
  type StepOutcome,
  type TakeStep,
  enterJourney,
  metBy,
  pausePassage,
  resumePassage,
  taken,
  toTake,
} from '../passages';
import type { Programme } from '../programme';
import { decideReach } from '../reach';
import { giveGift } from './give';
import type { MemberEvent, MemberRefusal } from './messages';
import type { Member } from './model';

type Decision = Result<readonly MemberEvent[], MemberRefusal>;

/** Enters a journey, or stands still in it, or goes on. */
export function passage(
  _: Programme,
  { passages }: Member,
  command: Exclude<PassageCommand, TakeStep>,
): Decision {
  if (command.kind === 'enter-journey') return enterJourney(passages, command);
  return command.kind === 'pause-passage'
    ? pausePassage(passages, command)
    : resumePassage(passages, command);
}

/** Takes one step, once: what it does, and that it was taken, are written together. */
export function takeStep(programme: Programme, member: Member, command: TakeStep): Decision {
  const found = toTake(member.passages, command);
  if (found === null) return accept([]);
  const { journey, version, met } = found;
  const { verdict, act, at } = command;
  if (verdict.code === 'leave') {
    return accept([{ kind: 'journey-left', journey, version, end: verdict.end, at }]);
  }
  const done: Done =
    verdict.code === 'skip'
      ? nothing('skipped')
      : act.kind === 'wait-for'
        ? nothing(met ? 'met' : 'not-met')
        : (acts[act.kind] as Do<Kind>)(programme, member, { act, command });
  return accept([...done.events, ...taken({ passage: found, outcome: done.outcome, command })]);
}

type Done = Readonly<{ events: readonly MemberEvent[]; outcome: StepOutcome }>;
type Kind = Exclude<Act['kind'], 'wait-for'>;
type Do<K extends Kind> = (
  programme: Programme,
  member: Member,
  step: Readonly<{ act: Extract<Act, { kind: K }>; command: TakeStep }>,
) => Done;

const nothing = (code: 'done' | 'met' | 'not-met' | 'skipped'): Done => ({
  events: [],
  outcome: { code },
});

/** What a step gives or tells is named by journey and step, so that it is given and told once. */
const nameOf = ({ journey, step }: TakeStep): string => `journey:${journey}:${step.id}`;

const endOf = (at: Instant, days: number): Instant => startOf(addDays(dayOf(at), days + 1));

const acts: { readonly [K in Kind]: Do<K> } = {
  message: ({ reach: terms }, { reach }, { act, command }) => {
    const { sentence, validDays, category, channels, worthFen, personalised, ...told } = act;
    const { title, text, page } = told;
    const { journey, step, addresses, at } = command;
    const reason = { campaign: `journey-${journey}`, rule: step.id, sentence };
    const offer = {
      ...{ category, channels, worthFen, personalised, title, text, page },
      id: nameOf(command),
      reason,
      endsAt: endOf(at, validDays),
    };
    const decided = decideReach(terms, reach, {
      ...{ kind: 'decide-offers', offers: [offer], addresses, at },
    });
    if (!decided.ok) return nothing('done');
    const events = decided.value;
    const passed = events.find((event) => event.kind === 'offer-passed-over');
    return passed === undefined
      ? { events, outcome: { code: 'done' } }
      : { events, outcome: { code: 'passed-over', why: passed.why.code } };
  },
  coupon: (programme, member, { act: { coupon }, command }) => {
    const { journey, at } = command;
    const given = giveGift(programme, member, {
      ...{ gift: { kind: 'coupon', coupon }, id: nameOf(command), at },
      cause: { kind: 'journey', about: journey },
    });
    return given.ok
      ? { events: given.value, outcome: { code: 'done' } }
      : { events: [], outcome: { code: 'withheld', why: given.refusal.code } };
  },
  'staff-task': (_, { followUps }, { act: { script, why, withinDays }, command }) => {
    const { journey, step, at } = command;
    const endsAt = endOf(at, withinDays);
    const opened = openFollowUp(followUps, {
      ...{ id: nameOf(command), journey, stage: step.stage, script, why, openedAt: at },
      ...{ dueAt: endsAt - HOUR, endsAt: endOf(at, 2 * withinDays), state: 'open' },
    });
    return opened === null
      ? { events: [], outcome: { code: 'withheld', why: 'too-many-follow-ups' } }
      : { events: opened, outcome: { code: 'done' } };
  },
};

type Come = Parameters<typeof metBy>[1][number];

/** What members wait for inside their journeys, and has come with what was decided. */
export function followPassages(
  { passages }: Member,
  events: readonly MemberEvent[],
  at: Instant,
): readonly PassageEvent[] {
  if (passages.inside.length === 0) return [];
  const come = events.flatMap((event): readonly Come[] => {
    if (event.kind === 'visit-recorded') return [{ what: 'visit', on: event.on }];
    if (event.kind === 'purchase-recorded') return [{ what: 'purchase', on: event.on }];
    return event.kind === 'follow-up-settled' && event.outcome === 'done'
      ? [{ what: 'follow-up', on: dayOf(at) }]
      : [];
  });
  return come.length === 0 ? [] : metBy(passages, come, at);
}
