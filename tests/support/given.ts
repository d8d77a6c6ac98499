import type { Result } from '../../shared/domain/kernel/result';
import {
  type Member,
  type MemberCommand,
  type MemberEvent,
  begin,
  decideMember,
  evolveMember,
} from '../../shared/domain/members';
import {
  type PointsCommand,
  type PointsEvent,
  decidePoints,
  evolvePoints,
  noPoints,
} from '../../shared/domain/points';
import type { Programme } from '../../shared/domain/programme';
import { enrolled, plainDays, lin } from './cast';

type Rules<State, Command, Event, Refusal> = Readonly<{
  decide: (command: Command, state: State) => Result<readonly Event[], Refusal>;
  evolve: (state: State, event: Event) => State;
}>;

/** Reads a rule aloud: given these events, when this is asked, then this happened. */
export const specification =
  <State, Command, Event, Refusal>(
    { decide, evolve }: Rules<State, Command, Event, Refusal>,
    initial: State,
  ) =>
  (...history: readonly Event[]) => {
    const state = history.reduce(evolve, initial);
    return {
      when: (command: Command) => {
        const outcome = decide(command, state);
        return {
          then: (...events: readonly Event[]) => {
            expect(outcome).toEqual({ ok: true, value: events });
          },
          thenNothing: () => {
            expect(outcome).toEqual({ ok: true, value: [] });
          },
          thenRefused: (refusal: Refusal) => {
            expect(outcome).toEqual({ ok: false, refusal });
          },
        };
      },
    };
  };

/** The points account by itself. */
export const givenPoints = specification<PointsAccountState, PointsCommand, PointsEvent, unknown>(
  { decide: decidePoints, evolve: evolvePoints },
  noPoints,
);
type PointsAccountState = typeof noPoints;

/** One member under a programme, begun by Lin's enrolment unless told otherwise. */
export const given = (programme: Programme, ...history: readonly MemberEvent[]) =>
  specification<Member, MemberCommand, MemberEvent, unknown>(
    { decide: (command, member) => decideMember(programme, member, command), evolve: evolveMember },
    begin(enrolled(programme)),
  )(...history);

/** What a member's life has come to after some commands; each has to be accepted. */
export type Life = Readonly<{ member: Member; events: readonly MemberEvent[] }>;

export const begun = (programme = plainDays, who = lin): Life => {
  const enrolment = enrolled(programme, who);
  return { member: begin(enrolment), events: [enrolment] };
};

/** One more command in a member's life; a refused one changes nothing. */
export function lived(programme: Programme, life: Life, command: MemberCommand): Life {
  const decision = decideMember(programme, life.member, command);
  if (!decision.ok) return life;
  return {
    member: decision.value.reduce(evolveMember, life.member),
    events: [...life.events, ...decision.value],
  };
}

/** The member after commands that are all accepted. */
export const after = (programme: Programme, ...commands: readonly MemberCommand[]): Member =>
  commands.reduce((member, command) => {
    const decision = decideMember(programme, member, command);
    if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
    return decision.value.reduce(evolveMember, member);
  }, begun(programme).member);
